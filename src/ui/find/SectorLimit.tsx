import { useMemo, useState } from 'react';
import { passes } from '../../domain/filter';
import { sectorsOf } from '../../domain/land/sectors';
import { isLeasable } from '../../domain/land/leasable';
import { layerOf, STATUSES } from '../../domain/zone';
import { changeFilters, changeFind } from '../../state/actions';
import { useFindWords } from '../../state/findWords';
import { useFormat, useT, useText } from '../../state/selectors';
import { useStore, type FoundLand } from '../../state/store';
import { FacetList } from '../filters/FacetList';
import styles from './find.module.css';
import { OrUnknown } from './OrUnknown';

/** What is or may be made there: crafts and permitted industries, of which one will do. */
export function SectorLimit({ found: { places } }: { readonly found: FoundLand }) {
  const words = useFindWords();
  const format = useFormat();
  const text = useText();
  const crafts = useStore((s) => s.view.filters.crafts);
  const sectorUnknown = useStore((s) => s.view.find.sectorUnknown);

  // Those already chosen stand in front; what is chosen from now on stays in its place.
  const [inFront] = useState(crafts);

  const sectors = places.map(({ zone }) => sectorsOf(zone));
  const counts = new Map<string, number>(crafts.map((id) => [id, 0]));
  for (const id of sectors.flatMap((ids) => ids ?? [])) counts.set(id, (counts.get(id) ?? 0) + 1);
  const choices = [...counts]
    .map(([value, count]) => ({ value, label: text(value), count }))
    .toSorted((a, b) => {
      const front = Number(inFront.includes(b.value)) - Number(inFront.includes(a.value));
      return front === 0 ? format.compare(a.label, b.label) : front;
    });

  return (
    <div className={styles.sector}>
      <span className={styles.fieldLabel}>{words.names.sector}</span>
      <FacetList
        name={words.names.sector}
        choices={choices}
        chosen={crafts}
        searchable
        onChange={(next) => changeFilters({ crafts: next })}
      />
      {crafts.length > 0 && (
        <OrUnknown
          id="sector"
          unknown={sectors.filter((ids) => ids === null).length}
          checked={sectorUnknown}
          onChange={(on) => changeFind({ sectorUnknown: on })}
        />
      )}
    </div>
  );
}

/** The status is a filter of the whole app, and always stated. */
export function StatusLimit() {
  const t = useT();
  const filters = useStore((s) => s.view.filters);
  const layers = useStore((s) => s.view.layers);
  const dataset = useStore((s) => s.dataset);
  const pool = useMemo(
    () =>
      dataset.zones.filter(
        (zone) => isLeasable(zone) && layers.includes(layerOf(zone)) && passes(zone, filters, dataset, 'statuses'),
      ),
    [dataset, layers, filters],
  );
  const choices = STATUSES.map((value) => ({
    value,
    label: t.statuses[value],
    count: pool.filter(({ status }) => status === value).length,
  })).filter(({ value, count }) => count > 0 || filters.statuses.includes(value));
  return (
    <div className={styles.sector}>
      <span className={styles.fieldLabel}>{t.filters.statuses}</span>
      <FacetList
        name={t.filters.statuses}
        choices={choices}
        chosen={filters.statuses}
        searchable={false}
        onChange={(next) => changeFilters({ statuses: STATUSES.filter((status) => next.includes(status)) })}
      />
    </div>
  );
}
