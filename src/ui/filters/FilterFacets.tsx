import { useMemo } from 'react';
import { facetCounts, type Facet } from '../../domain/filter';
import { KINDS, layerOf, STATUSES, type Zone } from '../../domain/zone';
import { changeFilters } from '../../state/actions';
import { useFormat, useT, useText } from '../../state/selectors';
import { useStore } from '../../state/store';
import { Disclosure } from '../kit/Disclosure';
import { AreaFilter } from './AreaFilter';
import { FacetList } from './FacetList';
import { KnowledgeFilter } from './KnowledgeFilter';

type ListFacet = Extract<Facet, 'kinds' | 'statuses' | 'districts' | 'communes' | 'crafts'>;

const VALUES_OF: Readonly<Record<ListFacet, (zone: Zone) => readonly string[]>> = {
  kinds: (zone) => [zone.kind],
  statuses: (zone) => [zone.status],
  districts: (zone) => zone.districtsOld,
  communes: (zone) => zone.communesNew,
  crafts: (zone) => zone.crafts,
};

/** The choices of all filters. */
export function FilterFacets() {
  const t = useT();
  const format = useFormat();
  const text = useText();
  const zones = useStore((s) => s.dataset.zones);
  const occurring = (facet: ListFacet, labelOf: (value: string) => string): readonly string[] =>
    [...new Set(zones.flatMap(VALUES_OF[facet]))].toSorted((a, b) => format.compare(labelOf(a), labelOf(b)));
  const same = (value: string): string => value;

  return (
    <div className="facets">
      <ListFilter facet="kinds" values={KINDS} labelOf={(kind) => t.kinds[kind]} open />
      <ListFilter facet="statuses" values={STATUSES} labelOf={(status) => t.statuses[status]} />
      <ListFilter facet="districts" values={occurring('districts', same)} labelOf={same} searchable />
      <ListFilter facet="communes" values={occurring('communes', same)} labelOf={same} searchable />
      <ListFilter facet="crafts" values={occurring('crafts', text)} labelOf={text} searchable />
      <Disclosure label={t.filters.area}>
        <AreaFilter />
      </Disclosure>
      <Disclosure label={t.filters.knowledge}>
        <KnowledgeFilter />
      </Disclosure>
    </div>
  );
}

interface ListFilterProps<T extends string> {
  readonly facet: ListFacet;
  readonly values: readonly T[];
  readonly labelOf: (value: T) => string;
  readonly searchable?: boolean;
  readonly open?: boolean;
}

function ListFilter<T extends string>({
  facet,
  values,
  labelOf,
  searchable = false,
  open = false,
}: ListFilterProps<T>) {
  const t = useT();
  const format = useFormat();
  const filters = useStore((s) => s.view.filters);
  const layers = useStore((s) => s.view.layers);
  const dataset = useStore((s) => s.dataset);
  const counts = useMemo(() => {
    const zones = dataset.zones.filter((zone) => layers.includes(layerOf(zone)));
    return facetCounts(zones, filters, dataset, facet, VALUES_OF[facet]);
  }, [dataset, layers, filters, facet]);
  const chosen: readonly string[] = filters[facet];

  return (
    <Disclosure
      label={t.filters[facet]}
      aside={chosen.length > 0 ? format.number(chosen.length) : undefined}
      open={open}
    >
      <FacetList
        name={t.filters[facet]}
        choices={values.map((value) => ({ value, label: labelOf(value), count: counts.get(value) ?? 0 }))}
        chosen={chosen}
        searchable={searchable}
        onChange={(next) => changeFilters({ [facet]: next })}
      />
    </Disclosure>
  );
}
