import { LENSES } from '../domain/indicators/indicator';
import { CRITERIA } from '../domain/land/criterionIds';
import { MISSING } from '../domain/score/score';
import { isPlanDay } from '../domain/targets/parseDay';
import { LAYERS } from '../domain/zone';
import { readBottleneck, writeBottleneck } from './bottleneckCodec';
import { readCamera, writeCamera } from './cameraCodec';
import { readDialog, writeDialog } from './dialogCodec';
import { FILTER_PARAMS } from './filterCodec';
import { readLimits, readWeights, writeLimits, writeWeights } from './findCodec';
import {
  MAX_TEXT,
  flag,
  isId,
  joinList,
  ofForm,
  oneOf,
  single,
  splitList,
  type Drop,
  type Dropped,
  type Param,
} from './param';
import { isTargetId, readDeals, readReading, writeDeals, writeReading } from './planCodec';
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
  type Lang,
  type Since,
  type Sort,
  type View,
} from './view';

export interface Decoded {
  readonly view: View;
  readonly dropped: readonly Dropped[];
}

/** Longest that a link may ask of plots. */
export const MAX_PLOTS = 600;
/** Added to links by other sites; of no meaning to us and no fault of the sender. */
const TRACKING = /^(utm_\w+|fbclid|gclid|zarsrc|mibextid)$/;

/** One of the view's own parts that has a handful of values. */
const choice = <K extends 'lens' | 'base' | 'workspace' | 'board'>(
  name: string,
  key: K,
  values: readonly View[K][],
): Param =>
  single(
    name,
    (view) => (view[key] === defaultView(view.lang)[key] ? null : view[key]),
    (text) => oneOf(values, text),
    (view, value) => ({ ...view, [key]: value }),
  );

const PARAMS: readonly Param[] = [
  // The language is always written: its default depends on the reader's browser.
  single(
    'lang',
    ({ lang }) => lang,
    (text) => oneOf(LANGS, text),
    (view, lang) => ({ ...view, lang }),
  ),
  // Before the theme, whose default is the mode's.
  single(
    'mode',
    ({ mode }) => (mode === 'explore' ? null : mode),
    (text) => oneOf(MODES, text),
    (view, mode) => ({ ...view, mode, theme: DEFAULT_THEME[mode] }),
  ),
  single(
    'theme',
    ({ mode, theme }) => (theme === DEFAULT_THEME[mode] ? null : theme),
    (text) => oneOf(THEMES, text),
    (view, theme) => ({ ...view, theme }),
  ),
  single(
    'story',
    ({ story }) => story,
    ofForm(isId),
    (view, story) => ({ ...view, story }),
  ),
  single(
    'scene',
    ({ scene }) => scene,
    ofForm(isId),
    (view, scene) => ({ ...view, scene }),
  ),
  flag(
    'loop',
    ({ loop }) => loop,
    (view, loop) => ({ ...view, loop }),
  ),
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
  single(
    'zone',
    ({ selected }) => selected,
    ofForm(isId),
    (view, selected) => ({ ...view, selected }),
  ),
  flag(
    'table',
    ({ table }) => table,
    (view, table) => ({ ...view, table }),
  ),
  ...FILTER_PARAMS,
  single(
    'sort',
    ({ sort }) => (sort.column === 'name' && !sort.descending ? null : `${sort.descending ? '-' : ''}${sort.column}`),
    readSort,
    (view, sort) => ({ ...view, sort }),
  ),
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
  flag(
    'history',
    ({ find }) => find.allowHistory,
    (view, allowHistory) => ({ ...view, find: { ...view.find, allowHistory } }),
  ),
  {
    name: 'weights',
    write: ({ find }) => writeWeights(find.weights),
    read: (text, view, drop) => ({ ...view, find: { ...view.find, weights: readWeights(text, drop) } }),
  },
  single(
    'missing',
    ({ find }) => (find.missing === NO_FIND.missing ? null : find.missing),
    (text) => oneOf(MISSING, text),
    (view, missing) => ({ ...view, find: { ...view.find, missing } }),
  ),
  single(
    'order',
    ({ find }) => (find.order === NO_FIND.order ? null : find.order),
    (text) => oneOf(['name', 'score', ...CRITERIA] as const, text),
    (view, order) => ({ ...view, find: { ...view.find, order } }),
  ),
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
  single(
    'release',
    ({ pinned }) => pinned,
    ofForm(isVersion),
    (view, pinned) => ({ ...view, pinned }),
  ),
  single(
    'since',
    ({ since }) => since && `${since.from}${since.to === null ? '' : `..${since.to}`}`,
    readSince,
    (view, since) => ({ ...view, since }),
  ),
  single(
    'target',
    ({ plan }) => plan.target,
    ofForm(isTargetId),
    (view, target) => ({ ...view, plan: { ...view.plan, target } }),
  ),
  single(
    'reading',
    ({ plan }) => (writeReading(plan) === writeReading(NO_PLAN) ? null : writeReading(plan)),
    readReading,
    (view, reading) => ({ ...view, plan: { ...view.plan, ...reading } }),
  ),
  single(
    'seen',
    ({ plan }) => (plan.seen === NO_PLAN.seen ? null : plan.seen),
    ofForm(isPlanDay),
    (view, seen) => ({ ...view, plan: { ...view.plan, seen } }),
  ),
  flag(
    'later',
    ({ plan }) => plan.later,
    (view, later) => ({ ...view, plan: { ...view.plan, later } }),
  ),
  {
    name: 'deals',
    write: ({ plan }) => writeDeals(plan.deals),
    read: (text, view, drop) => ({ ...view, plan: { ...view.plan, deals: readDeals(text, drop) } }),
  },
  // The rest is read by `plotsCodec.ts`, which comes only where there are plots.
  single(
    'plots',
    ({ plots }) => plots,
    ofForm((text) => /^on(,|$)/.test(text) && text.length <= MAX_PLOTS),
    (view, plots) => ({ ...view, plots }),
  ),
  single(
    'show',
    ({ dialog }) => (dialog ? writeDialog(dialog) : null),
    readDialog,
    (view, dialog) => ({ ...view, dialog }),
  ),
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

/** Ids and a list's separators stay readable; names with a comma or `~` inside are escaped once more. */
const escapeValue = (value: string): string =>
  encodeURIComponent(value).replace(/%(2C|3A|20)/g, (code) => ({ '%2C': ',', '%3A': ':', '%20': '+' })[code] ?? code);

function readSort(text: string): Sort | null {
  const descending = text.startsWith('-');
  const column = oneOf(COLUMNS, descending ? text.slice(1) : text);
  return column === null ? null : { column, descending };
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

/** Which unknowns stay in: of figures that are not limited yet, of sectors and crafts. Limits say it with a `~`. */
const GAPS = ['new', 'sector'] as const;
const GAP_KEY = { new: 'includeUnknown', sector: 'sectorUnknown' } as const;

/** As `data/release.csv` numbers releases; two dots in a row separate two of them. */
function isVersion(text: string): boolean {
  return /^[0-9a-z](?:[.-]?[0-9a-z]){0,39}$/.test(text);
}

function readSince(text: string): Since | null {
  const [from = '', to, ...more] = text.split('..');
  return isVersion(from) && (to === undefined || isVersion(to)) && more.length === 0 ? { from, to: to ?? null } : null;
}
