import { HOLD_FACTORS, MAX_HOLD_WEIGHT, NO_BOTTLENECK, type BottleneckView } from '../domain/clearance/factorIds';
import { KNOWABLE, type Filters, type Knowable, type Knowledge } from '../domain/filter';
import { LENSES } from '../domain/indicators/indicator';
import { CRITERIA, LIMIT_IDS, type CriterionId, type LimitId } from '../domain/land/criterionIds';
import type { Limit, Limits } from '../domain/land/limits';
import { MISSING } from '../domain/score/score';
import type { Deal } from '../domain/targets/deals';
import { isPlanDay } from '../domain/targets/parseDay';
import { KINDS, LAYERS, STATUSES } from '../domain/zone';
import { dealsFit, isTargetId, readDeal, readReading, writeDeal, writeReading } from './planCodec';
import {
  BASES,
  BOARDS,
  COLUMNS,
  DEFAULT_THEME,
  LANGS,
  MAX_COMPARED,
  MAX_SHORTLIST,
  MODES,
  NO_FIND,
  NO_PLAN,
  THEMES,
  WORKSPACES,
  defaultView,
  type Camera,
  type Dialog,
  type Lang,
  type Sort,
  type View,
} from './view';

/** A part of a link that could not be used. Everything else of the link was. */
export interface Dropped {
  readonly param: string;
  readonly value: string;
  readonly reason: 'unknown-parameter' | 'unknown-value' | 'not-a-number' | 'out-of-range' | 'too-many';
}

export interface Decoded {
  readonly view: View;
  readonly dropped: readonly Dropped[];
}

type Drop = (param: string, value: string, reason: Dropped['reason']) => void;

/** Longest text taken from a link for a single name. */
const MAX_TEXT = 200;
/** Longest that a link may ask of plots. */
export const MAX_PLOTS = 600;
/** Added to links by other sites; of no meaning to us and no fault of the sender. */
const TRACKING = /^(utm_\w+|fbclid|gclid|zarsrc|mibextid)$/;

/**
 * One entry per part of the view: how it is written (nothing when it is the default) and how it is read. Writing and
 * reading stand side by side so that they cannot drift apart. `docs/URL.md` describes the parameters.
 */
interface Param {
  readonly name: string;
  /** What stands in the link, or `null` to leave it out. */
  readonly write: (view: View) => string | null;
  /** The view with this parameter applied. */
  readonly read: (text: string, view: View, drop: Drop) => View;
}

const choice = <K extends 'lens' | 'base' | 'workspace' | 'board'>(
  name: string,
  key: K,
  values: readonly View[K][],
): Param => ({
  name,
  write: (view) => (view[key] === defaultView(view.lang)[key] ? null : view[key]),
  read: (text, view, drop) => {
    const value = oneOf(values, text);
    if (value === null) drop(name, text, 'unknown-value');
    return value === null ? view : { ...view, [key]: value };
  },
});

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

const PARAMS: readonly Param[] = [
  // The language is always written: its default depends on the reader's browser.
  { name: 'lang', write: (view) => view.lang, read: (text, view, drop) => readLang(text, view, drop) },
  {
    name: 'mode',
    write: ({ mode }) => (mode === 'explore' ? null : mode),
    // Before the theme, whose default is the mode's.
    read: (text, view, drop) => {
      const mode = oneOf(MODES, text);
      if (mode === null) drop('mode', text, 'unknown-value');
      return mode === null ? view : { ...view, mode, theme: DEFAULT_THEME[mode] };
    },
  },
  {
    name: 'theme',
    write: ({ mode, theme }) => (theme === DEFAULT_THEME[mode] ? null : theme),
    read: (text, view, drop) => {
      const theme = oneOf(THEMES, text);
      if (theme === null) drop('theme', text, 'unknown-value');
      return theme === null ? view : { ...view, theme };
    },
  },
  {
    name: 'story',
    write: ({ story }) => story,
    read: (text, view, drop) => {
      if (isId(text)) return { ...view, story: text };
      drop('story', text, 'unknown-value');
      return view;
    },
  },
  {
    name: 'scene',
    write: ({ scene }) => scene,
    read: (text, view, drop) => {
      if (isId(text)) return { ...view, scene: text };
      drop('scene', text, 'unknown-value');
      return view;
    },
  },
  {
    name: 'loop',
    write: ({ loop }) => (loop ? '1' : null),
    read: (text, view, drop) => {
      if (text !== '1' && text !== '0') drop('loop', text, 'unknown-value');
      return { ...view, loop: text === '1' };
    },
  },
  {
    name: 'c',
    write: ({ camera }) => (camera ? writeCamera(camera) : null),
    read: (text, view, drop) => {
      const camera = readCamera(text, drop);
      return camera ? { ...view, camera } : view;
    },
  },
  {
    name: 'layers',
    write: ({ layers }) => (layers.length === LAYERS.length ? null : layers.length === 0 ? 'none' : joinList(layers)),
    read: (text, view, drop) => {
      if (text === 'none') return { ...view, layers: [] };
      const items = splitList(text);
      for (const item of items) if (oneOf(LAYERS, item) === null) drop('layers', item, 'unknown-value');
      const layers = LAYERS.filter((layer) => items.includes(layer));
      return layers.length === 0 ? view : { ...view, layers };
    },
  },
  choice('lens', 'lens', LENSES),
  {
    name: 'zone',
    write: ({ selected }) => selected,
    read: (text, view, drop) => {
      if (isId(text)) return { ...view, selected: text };
      drop('zone', text, 'unknown-value');
      return view;
    },
  },
  {
    name: 'table',
    write: ({ table }) => (table ? '1' : null),
    read: (text, view, drop) => {
      if (text !== '1' && text !== '0') drop('table', text, 'unknown-value');
      return { ...view, table: text === '1' };
    },
  },
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
  {
    name: 'sort',
    write: ({ sort }) =>
      sort.column === 'name' && !sort.descending ? null : `${sort.descending ? '-' : ''}${sort.column}`,
    read: (text, view, drop) => {
      const sort = readSort(text);
      if (!sort) drop('sort', text, 'unknown-value');
      return sort ? { ...view, sort } : view;
    },
  },
  choice('base', 'base', BASES),
  choice('panel', 'workspace', WORKSPACES),
  {
    name: 'land',
    write: ({ find }) => writeLimits(find.limits),
    read: (text, view, drop) => ({ ...view, find: { ...view.find, limits: readLimits(text, drop) } }),
  },
  {
    name: 'gaps',
    write: ({ find }) => joinList(GAPS.filter((gap) => find[GAP_KEY[gap]])) || null,
    read: (text, view, drop) => {
      const items = splitList(text);
      for (const item of items) if (oneOf(GAPS, item) === null) drop('gaps', item, 'unknown-value');
      const find = { ...view.find };
      for (const gap of GAPS) find[GAP_KEY[gap]] = items.includes(gap);
      return { ...view, find };
    },
  },
  {
    name: 'history',
    write: ({ find }) => (find.allowHistory ? '1' : null),
    read: (text, view, drop) => {
      if (text !== '1' && text !== '0') drop('history', text, 'unknown-value');
      return { ...view, find: { ...view.find, allowHistory: text === '1' } };
    },
  },
  {
    name: 'weights',
    write: ({ find }) => writeWeights(find.weights),
    read: (text, view, drop) => ({ ...view, find: { ...view.find, weights: readWeights(text, drop) } }),
  },
  {
    name: 'missing',
    write: ({ find }) => (find.missing === NO_FIND.missing ? null : find.missing),
    read: (text, view, drop) => {
      const missing = oneOf(MISSING, text);
      if (missing === null) drop('missing', text, 'unknown-value');
      return missing === null ? view : { ...view, find: { ...view.find, missing } };
    },
  },
  {
    name: 'order',
    write: ({ find }) => (find.order === NO_FIND.order ? null : find.order),
    read: (text, view, drop) => {
      const order = oneOf(['name', 'score', ...CRITERIA] as const, text);
      if (order === null) drop('order', text, 'unknown-value');
      return order === null ? view : { ...view, find: { ...view.find, order } };
    },
  },
  {
    name: 'hold',
    write: ({ bottleneck }) => writeBottleneck(bottleneck),
    read: (text, view, drop) => ({ ...view, bottleneck: readBottleneck(text, drop) }),
  },
  {
    name: 'compare',
    write: ({ compared }) => (compared.length === 0 ? null : joinList(compared)),
    read: (text, view, drop) => ({ ...view, compared: readIds('compare', text, MAX_COMPARED, drop) }),
  },
  {
    name: 'list',
    write: ({ sharedShortlist }) => (sharedShortlist === null ? null : joinList(sharedShortlist)),
    read: (text, view, drop) => ({ ...view, sharedShortlist: readIds('list', text, MAX_SHORTLIST, drop) }),
  },
  choice('board', 'board', BOARDS),
  {
    name: 'release',
    write: ({ pinned }) => pinned,
    read: (text, view, drop) => {
      if (isVersion(text)) return { ...view, pinned: text };
      drop('release', text, 'unknown-value');
      return view;
    },
  },
  {
    name: 'since',
    write: ({ since }) => since && `${since.from}${since.to === null ? '' : `..${since.to}`}`,
    read: (text, view, drop) => {
      const [from = '', to, ...more] = text.split('..');
      if (isVersion(from) && (to === undefined || isVersion(to)) && more.length === 0)
        return { ...view, since: { from, to: to ?? null } };
      drop('since', text, 'unknown-value');
      return view;
    },
  },
  {
    name: 'target',
    write: ({ plan }) => plan.target,
    read: (text, view, drop) => {
      if (isTargetId(text)) return { ...view, plan: { ...view.plan, target: text } };
      drop('target', text, 'unknown-value');
      return view;
    },
  },
  {
    name: 'reading',
    write: ({ plan }) => (writeReading(plan) === writeReading(NO_PLAN) ? null : writeReading(plan)),
    read: (text, view, drop) => {
      const reading = readReading(text);
      if (!reading) drop('reading', text, 'unknown-value');
      return reading ? { ...view, plan: { ...view.plan, ...reading } } : view;
    },
  },
  {
    name: 'seen',
    write: ({ plan }) => (plan.seen === NO_PLAN.seen ? null : plan.seen),
    read: (text, view, drop) => {
      if (isPlanDay(text)) return { ...view, plan: { ...view.plan, seen: text } };
      drop('seen', text, 'unknown-value');
      return view;
    },
  },
  {
    name: 'later',
    write: ({ plan }) => (plan.later ? '1' : null),
    read: (text, view, drop) => {
      if (text !== '1' && text !== '0') drop('later', text, 'unknown-value');
      return { ...view, plan: { ...view.plan, later: text === '1' } };
    },
  },
  {
    name: 'deals',
    write: ({ plan }) => (plan.deals.length === 0 ? null : joinList(plan.deals.map(writeDeal))),
    read: (text, view, drop) => ({ ...view, plan: { ...view.plan, deals: readDeals(text, drop) } }),
  },
  {
    name: 'plots',
    write: ({ plots }) => plots,
    // The rest is read by `plotsCodec.ts`, which comes only where there are plots.
    read: (text, view, drop) => {
      if (/^on(,|$)/.test(text) && text.length <= MAX_PLOTS) return { ...view, plots: text };
      drop('plots', text, 'unknown-value');
      return view;
    },
  },
  {
    name: 'show',
    write: ({ dialog }) => (dialog ? writeDialog(dialog) : null),
    read: (text, view, drop) => {
      const dialog = readDialog(text);
      if (!dialog) drop('show', text, 'unknown-value');
      return dialog ? { ...view, dialog } : view;
    },
  },
];

/** The query string of a view, without `?`. Parts at their default are left out. */
export function encodeView(view: View): string {
  return PARAMS.flatMap(({ name, write }) => {
    const value = write(view);
    return value === null ? [] : [`${name}=${escapeValue(value)}`];
  }).join('&');
}

/** The view of a query string. Never throws: what cannot be used is dropped and named, one part at a time. */
export function decodeView(query: string, browserLang: Lang): Decoded {
  const dropped: Dropped[] = [];
  const drop: Drop = (param, value, reason) => dropped.push({ param, value: value.slice(0, MAX_TEXT), reason });
  const given = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(query)) {
    if (!given.has(name)) given.set(name, value.normalize('NFC'));
  }
  let view = defaultView(browserLang);
  for (const { name, read } of PARAMS) {
    const value = given.get(name);
    if (value !== undefined) view = read(value, view, drop);
    given.delete(name);
  }
  for (const [name, value] of given)
    if (!TRACKING.test(name)) drop(name.slice(0, MAX_TEXT), value, 'unknown-parameter');
  return { view, dropped };
}

function oneOf<T extends string>(values: readonly T[], text: string): T | null {
  return values.find((value) => value === text) ?? null;
}

/** Ids and a list's separators stay readable; names with a comma or `~` inside are escaped once more. */
const escapeValue = (value: string): string =>
  encodeURIComponent(value).replace(/%(2C|3A|20)/g, (code) => ({ '%2C': ',', '%3A': ':', '%20': '+' })[code] ?? code);

export const joinList = (items: readonly string[]): string =>
  items.map((item) => item.replace(/[~,]/g, (c) => (c === '~' ? '~0' : '~1'))).join(',');

export const splitList = (text: string): string[] =>
  text.split(',').map((item) => item.replace(/~[01]/g, (code) => (code === '~0' ? '~' : ',')));

const isId = (text: string): boolean => /^[a-z0-9][a-z0-9-]{0,79}$/.test(text);

/** As `data/release.csv` numbers releases; two dots in a row separate two of them. */
const isVersion = (text: string): boolean => /^[0-9a-z](?:[.-]?[0-9a-z]){0,39}$/.test(text);

function readLang(text: string, view: View, drop: Drop): View {
  const lang = oneOf(LANGS, text);
  if (lang === null) drop('lang', text, 'unknown-value');
  return lang === null ? view : { ...view, lang };
}

/** Decimals that stand for about 1 m at Hanoi's latitude, and for what zoom and angles can show. */
const CAMERA_PARTS = [
  { min: -180, max: 180, decimals: 5 },
  { min: -85, max: 85, decimals: 5 },
  { min: 0, max: 22, decimals: 2 },
  { min: -180, max: 180, decimals: 1 },
  { min: 0, max: 60, decimals: 1 },
] as const;

/** The camera as a link can hold it; `encode` and the map both use it so that a link is exactly what was seen. */
export function roundCamera(camera: Camera): Camera {
  const [lon = 0, lat = 0, zoom = 0, bearing = 0, pitch = 0] = [
    camera.lon,
    camera.lat,
    camera.zoom,
    camera.bearing,
    camera.pitch,
  ].map((value, i) => {
    const factor = 10 ** (CAMERA_PARTS[i]?.decimals ?? 0);
    // `+ 0` turns -0 into 0.
    return Math.round(value * factor) / factor + 0;
  });
  return { lon, lat, zoom, bearing, pitch };
}

function writeCamera(camera: Camera): string {
  const { lon, lat, zoom, bearing, pitch } = roundCamera(camera);
  const turned = bearing !== 0 || pitch !== 0;
  return [lon, lat, zoom, ...(turned ? [bearing, pitch] : [])].join(',');
}

function readCamera(text: string, drop: Drop): Camera | null {
  const parts = text.split(',');
  const numbers = parts.map(parseNumber);
  if ((parts.length !== 3 && parts.length !== 5) || numbers.some((n) => n === null)) {
    drop('c', text, 'not-a-number');
    return null;
  }
  const [lon = 0, lat = 0, zoom = 0, bearing = 0, pitch = 0] = numbers.map((n) => n ?? 0);
  const inRange = [lon, lat, zoom, bearing, pitch].every((n, i) => {
    const part = CAMERA_PARTS[i];
    return part !== undefined && n >= part.min && n <= part.max;
  });
  if (!inRange) {
    drop('c', text, 'out-of-range');
    return null;
  }
  return roundCamera({ lon, lat, zoom, bearing, pitch });
}

function parseNumber(text: string): number | null {
  return /^-?\d{1,9}(\.\d{1,9})?$/.test(text) ? Number(text) : null;
}

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

function readSort(text: string): Sort | null {
  const descending = text.startsWith('-');
  const column = oneOf(COLUMNS, descending ? text.slice(1) : text);
  return column === null ? null : { column, descending };
}

/** A dialog's parts hold ids, indicators and periods: none has a `!`. */
function writeDialog(dialog: Dialog): string {
  switch (dialog.type) {
    case 'source':
      return ['source', dialog.zone, dialog.field].join('!');
    case 'city-source':
      return ['city', dialog.subject, dialog.indicator, dialog.period].join('!');
    case 'contradiction':
      return ['contradiction', dialog.id].join('!');
  }
}

function readDialog(text: string): Dialog | null {
  const [type, ...parts] = text.split('!');
  if (parts.some((part) => !/^[\w:+-]{0,80}$/.test(part))) return null;
  const [a, b, c] = parts;
  if (type === 'source' && a && b && parts.length === 2) return { type: 'source', zone: a, field: b };
  if (type === 'city' && a && b && c !== undefined && parts.length === 3) {
    return { type: 'city-source', subject: a, indicator: b, period: c };
  }
  if (type === 'contradiction' && a && parts.length === 1) return { type: 'contradiction', id: a };
  return null;
}

function readIds(param: string, text: string, most: number, drop: Drop): readonly string[] {
  const ids: string[] = [];
  for (const id of splitList(text).filter((item) => item !== '')) {
    if (!isId(id)) drop(param, id, 'unknown-value');
    else if (ids.length >= most && !ids.includes(id)) drop(param, id, 'too-many');
    else if (!ids.includes(id)) ids.push(id);
  }
  return ids;
}

function readDeals(text: string, drop: Drop): readonly Deal[] {
  const deals: Deal[] = [];
  for (const part of splitList(text)) {
    const read = readDeal(part);
    if (!read.ok) drop('deals', part, read.why);
    else if (!dealsFit([...deals, read.deal])) drop('deals', part, 'too-many');
    else deals.push(read.deal);
  }
  return deals;
}

/** Which unknowns stay in: of figures that are not limited yet, of sectors and crafts. Limits say it with a `~`. */
const GAPS = ['new', 'sector'] as const;
const GAP_KEY = { new: 'includeUnknown', sector: 'sectorUnknown' } as const;

/** Each limit as `criterion:min..max`, with `~` behind it when unknown places stay in. */
function writeLimits(limits: Limits): string | null {
  const parts = LIMIT_IDS.flatMap((id) => {
    const limit = limits[id];
    return limit ? [`${id}:${limit.min ?? ''}..${limit.max ?? ''}${limit.includeUnknown ? '~' : ''}`] : [];
  });
  return parts.length === 0 ? null : parts.join(',');
}

function readLimits(text: string, drop: Drop): Limits {
  const limits: Partial<Record<LimitId, Limit>> = {};
  for (const part of text.split(',')) {
    const m = /^(\w+):(-?\d+(?:\.\d+)?)?\.\.(-?\d+(?:\.\d+)?)?(~?)$/.exec(part);
    const id = m ? oneOf(LIMIT_IDS, m[1] ?? '') : null;
    const min = m?.[2] === undefined ? null : parseNumber(m[2]);
    const max = m?.[3] === undefined ? null : parseNumber(m[3]);
    if (!m || id === null || (min === null && max === null)) drop('land', part, 'unknown-value');
    else if ((min ?? 0) < 0 || (max ?? 0) < 0 || (min !== null && max !== null && min > max))
      drop('land', part, 'out-of-range');
    else limits[id] = { min, max, includeUnknown: m[4] === '~' };
  }
  return limits;
}

function writeWeights(weights: Readonly<Partial<Record<CriterionId, number>>>): string | null {
  const parts = CRITERIA.flatMap((id) => (weights[id] === undefined ? [] : [`${id}:${weights[id]}`]));
  return parts.length === 0 ? null : parts.join(',');
}

function readWeights(text: string, drop: Drop): Partial<Record<CriterionId, number>> {
  const weights: Partial<Record<CriterionId, number>> = {};
  for (const part of text.split(',')) {
    const [name = '', amount = ''] = part.split(':');
    const id = oneOf(CRITERIA, name);
    const weight = parseNumber(amount);
    if (id === null || weight === null) drop('weights', part, 'unknown-value');
    else if (weight < 0 || weight > 100) drop('weights', part, 'out-of-range');
    else weights[id] = weight;
  }
  return weights;
}

/** `factor:weight` of each when any differs from the usual, and `table` when the whole board is open. */
function writeBottleneck({ weights, table }: BottleneckView): string | null {
  const usual = HOLD_FACTORS.every((factor) => weights[factor] === NO_BOTTLENECK.weights[factor]);
  const parts = [
    ...(usual ? [] : HOLD_FACTORS.map((factor) => `${factor}:${weights[factor]}`)),
    ...(table ? ['table'] : []),
  ];
  return parts.length === 0 ? null : parts.join(',');
}

function readBottleneck(text: string, drop: Drop): BottleneckView {
  const weights = { ...NO_BOTTLENECK.weights };
  let { table } = NO_BOTTLENECK;
  for (const part of text.split(',')) {
    const [name = '', amount = ''] = part.split(':');
    const factor = oneOf(HOLD_FACTORS, name);
    const weight = parseNumber(amount);
    if (part === 'table') table = true;
    else if (factor === null || weight === null) drop('hold', part, 'unknown-value');
    else if (weight < 0 || weight > MAX_HOLD_WEIGHT) drop('hold', part, 'out-of-range');
    else weights[factor] = weight;
  }
  return { weights, table };
}
