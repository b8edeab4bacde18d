import { useId, useState } from 'react';
import { fold } from '../../domain/fold';
import { useFormat, useT } from '../../state/selectors';

interface FacetListProps {
  readonly name: string;
  readonly choices: readonly { readonly value: string; readonly label: string; readonly count: number }[];
  readonly chosen: readonly string[];
  readonly searchable: boolean;
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Alternatives to tick, each with how many places it would show; long lists can be searched without diacritics. */
export function FacetList({ name, choices, chosen, searchable, onChange }: FacetListProps) {
  const t = useT();
  const format = useFormat();
  const id = useId();
  const [query, setQuery] = useState('');
  const wanted = fold(query);
  const found = choices.filter(
    ({ value, label }) => fold(label).includes(wanted) || (wanted === '' && chosen.includes(value)),
  );

  return (
    <fieldset aria-label={name} className="facet">
      {searchable && (
        <input
          type="search"
          className="field"
          aria-label={t.filters.find(name)}
          placeholder={t.filters.find(name)}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
      )}
      <ul className={searchable ? 'facet__list facet__list--long' : 'facet__list'}>
        {found.map(({ value, label, count }) => (
          <li key={value}>
            <label className="check" data-empty={count === 0}>
              <input
                type="checkbox"
                checked={chosen.includes(value)}
                aria-describedby={`${id}-${value}`}
                onChange={(event) =>
                  onChange(event.target.checked ? [...chosen, value] : chosen.filter((other) => other !== value))
                }
              />
              {label}
            </label>
            <span id={`${id}-${value}`} className="facet__count">
              {format.number(count)}
            </span>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className="hint">{t.filters.noneFound}</p>}
    </fieldset>
  );
}
