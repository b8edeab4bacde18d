import { KNOWABLE } from '../../domain/filter';
import { changeFilters } from '../../state/actions';
import { useFormat, useT, useText } from '../../state/selectors';
import { useStore } from '../../state/store';
import { Chip } from '../kit/Chip';

interface ActiveFilter {
  readonly key: string;
  readonly label: string;
  readonly remove: () => void;
}

/** The filters in force as chips; pressing one takes it off. */
export function ActiveFilters() {
  const t = useT();
  const active = useActiveFilters();
  if (active.length === 0) return null;
  return (
    <ul className="active-filters">
      {active.map(({ key, label, remove }) => (
        <li key={key}>
          <Chip removeLabel={t.filters.remove(label)} onRemove={remove}>
            {label}
          </Chip>
        </li>
      ))}
    </ul>
  );
}

function useActiveFilters(): readonly ActiveFilter[] {
  const t = useT();
  const format = useFormat();
  const text = useText();
  const filters = useStore((s) => s.view.filters);
  const { kinds, statuses, districts, communes, crafts, areaMinHa, areaMaxHa, knowledge } = filters;

  const listed = <T extends string>(
    facet: 'kinds' | 'statuses' | 'districts' | 'communes' | 'crafts',
    values: readonly T[],
    labelOf: (value: T) => string,
  ): readonly ActiveFilter[] =>
    values.map((value) => ({
      key: `${facet}:${value}`,
      label: labelOf(value),
      remove: () => changeFilters({ [facet]: values.filter((other) => other !== value) }),
    }));
  const same = (value: string): string => value;

  return [
    ...listed('kinds', kinds, (kind) => t.kinds[kind]),
    ...listed('statuses', statuses, (status) => t.statuses[status]),
    ...listed('districts', districts, same),
    ...listed('communes', communes, same),
    ...listed('crafts', crafts, text),
    ...(areaMinHa === null
      ? []
      : [
          {
            key: 'min',
            label: t.filters.areaFrom(format.number(areaMinHa)),
            remove: () => changeFilters({ areaMinHa: null }),
          },
        ]),
    ...(areaMaxHa === null
      ? []
      : [
          {
            key: 'max',
            label: t.filters.areaTo(format.number(areaMaxHa)),
            remove: () => changeFilters({ areaMaxHa: null }),
          },
        ]),
    ...KNOWABLE.flatMap((lens): ActiveFilter[] => {
      const value = knowledge[lens];
      if (!value) return [];
      const { [lens]: _, ...others } = knowledge;
      const label = t.filters.knows(t.lens[lens], value === 'known' ? t.filters.known : t.filters.unknown);
      return [{ key: lens, label, remove: () => changeFilters({ knowledge: others }) }];
    }),
  ];
}
