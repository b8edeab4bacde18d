import { KNOWABLE, knowledgeOf, passes, type Filters, type Knowable, type Knowledge } from '../../domain/filter';
import { layerOf } from '../../domain/zone';
import { changeFilters } from '../../state/actions';
import { useFormat, useT } from '../../state/selectors';
import { useStore } from '../../state/store';

/** For each figure: all places, only those that publish it, or only those that do not. */
export function KnowledgeFilter() {
  return (
    <div className="knowledge">
      {KNOWABLE.map((lens) => (
        <KnowledgeChoice key={lens} lens={lens} />
      ))}
    </div>
  );
}

function KnowledgeChoice({ lens }: { readonly lens: Knowable }) {
  const t = useT();
  const format = useFormat();
  const dataset = useStore((s) => s.dataset);
  const filters = useStore((s) => s.view.filters);
  const layers = useStore((s) => s.view.layers);
  const free = { ...filters, knowledge: knowledgeWith(filters, lens, null) };
  const pool = dataset.zones.filter((zone) => layers.includes(layerOf(zone)) && passes(zone, free, dataset));
  const known = pool.filter((zone) => knowledgeOf(zone, lens, dataset) === 'known').length;
  const choice = (label: string, count: number): string => t.filters.choice(label, format.number(count));

  return (
    <label>
      {t.lens[lens]}
      <select
        className="field"
        value={filters.knowledge[lens] ?? ''}
        onChange={(event) => {
          const value = event.target.value;
          changeFilters({ knowledge: knowledgeWith(filters, lens, value === '' ? null : (value as Knowledge)) });
        }}
      >
        <option value="">{choice(t.filters.any, pool.length)}</option>
        <option value="known">{choice(t.filters.known, known)}</option>
        <option value="unknown">{choice(t.filters.unknown, pool.length - known)}</option>
      </select>
    </label>
  );
}

export function knowledgeWith({ knowledge }: Filters, lens: Knowable, value: Knowledge | null): Filters['knowledge'] {
  const { [lens]: _, ...others } = knowledge;
  return value === null ? others : { ...others, [lens]: value };
}
