import { KNOWABLE, type Filters, type Knowable, type Knowledge } from '../domain/filter';
import { KINDS, STATUSES } from '../domain/zone';
import { MAX_TEXT, joinList, oneOf, parseNumber, splitList, type Drop, type Param } from './param';
import type { View } from './view';

const filterList = <K extends 'kinds' | 'statuses' | 'districts' | 'communes' | 'crafts'>(
  name: string,
  key: K,
  values?: Filters[K],
): Param => ({
  name,
  write: (view) => (view.filters[key].length === 0 ? null : joinList(view.filters[key])),
  read: (text, view, drop) => {
    const known: readonly string[] | undefined = values;
    const kept = splitList(text).filter((item) => {
      const ok = item !== '' && item.length <= MAX_TEXT && (!known || known.includes(item));
      if (!ok) drop(name, item, 'unknown-value');
      return ok;
    });
    return { ...view, filters: { ...view.filters, [key]: [...new Set(kept)] } };
  },
});

const knowledgeList = (name: string, state: Knowledge): Param => ({
  name,
  write: ({ filters }) => {
    const lenses = KNOWABLE.filter((lens) => filters.knowledge[lens] === state);
    return lenses.length === 0 ? null : joinList(lenses);
  },
  read: (text, view, drop) => {
    const knowledge: Partial<Record<Knowable, Knowledge>> = { ...view.filters.knowledge };
    for (const item of splitList(text)) {
      const lens = oneOf(KNOWABLE, item);
      if (lens === null || knowledge[lens]) drop(name, item, 'unknown-value');
      else knowledge[lens] = state;
    }
    return { ...view, filters: { ...view.filters, knowledge } };
  },
});

/** Which zones are shown: what `Filters` holds. */
export const FILTER_PARAMS: readonly Param[] = [
  filterList('kind', 'kinds', KINDS),
  filterList('status', 'statuses', STATUSES),
  filterList('district', 'districts'),
  filterList('commune', 'communes'),
  filterList('craft', 'crafts'),
  {
    name: 'area',
    write: ({ filters: { areaMinHa, areaMaxHa, areaUnknown } }) =>
      areaMinHa === null && areaMaxHa === null && !areaUnknown
        ? null
        : `${areaMinHa ?? ''}..${areaMaxHa ?? ''}${areaUnknown ? '~' : ''}`,
    read: readArea,
  },
  knowledgeList('known', 'known'),
  knowledgeList('unknown', 'unknown'),
];

function readArea(text: string, view: View, drop: Drop): View {
  const m = /^([^.]*(?:\.\d+)?)\.\.([^~]*)(~?)$/.exec(text);
  if (!m) {
    drop('area', text, 'not-a-number');
    return view;
  }
  const bound = (part: string): number | null => {
    if (part === '') return null;
    const value = parseNumber(part);
    if (value === null) drop('area', part, 'not-a-number');
    else if (value < 0) drop('area', part, 'out-of-range');
    return value !== null && value >= 0 ? value : null;
  };
  const areaMinHa = bound(m[1] ?? '');
  const areaMaxHa = bound(m[2] ?? '');
  const areaUnknown = m[3] === '~';
  if (areaMinHa !== null && areaMaxHa !== null && areaMinHa > areaMaxHa) {
    drop('area', text, 'out-of-range');
    return view;
  }
  return { ...view, filters: { ...view.filters, areaMinHa, areaMaxHa, areaUnknown } };
}
