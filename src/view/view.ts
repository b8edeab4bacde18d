import { NO_BOTTLENECK, type BottleneckView } from '../domain/clearance/factorIds';
import { HEADLINE_DATE } from '../domain/cityHeadline';
import { NO_FILTERS, type Filters } from '../domain/filter';
import type { CriterionId } from '../domain/land/criterionIds';
import type { Limits } from '../domain/land/limits';
import type { Missing } from '../domain/score/score';
import type { Plan } from '../domain/targets/plan';
import type { LensId } from '../domain/indicators/indicator';
import { LAYERS, type LayerId } from '../domain/zone';

/** The base first, then in the order of the menu. `zh` is Chinese in simplified letters. */
export const LANGS = ['vi', 'en', 'ja', 'ko', 'zh'] as const;
export type Lang = (typeof LANGS)[number];

/** The languages that the tables of places have no column for: established names come in a file of their own. */
export type OtherLang = Exclude<Lang, 'vi' | 'en'>;
export const hasNameFile = (lang: Lang): lang is OtherLang => lang !== 'vi' && lang !== 'en';

/** The first of a reader's languages that we have, whatever its region or letters (zh-TW, ja-JP); else Vietnamese. */
export const langOfTags = (tags: readonly string[]): Lang =>
  tags.flatMap((tag) => LANGS.find((lang) => lang === tag.split('-')[0]?.toLowerCase()) ?? [])[0] ?? 'vi';

/** How documents name a language: the letters that Chinese is written in are part of it. */
export const langTag = (lang: Lang): string => (lang === 'zh' ? 'zh-Hans' : lang);

export const MODES = ['explore', 'present', 'presenter'] as const;
/** `present`: the story on stage. `presenter`: the speaker's own window. */
export type Mode = (typeof MODES)[number];

export const THEMES = ['light', 'dark', 'projector'] as const;
export type ThemeId = (typeof THEMES)[number];

/** What a mode looks like unless something else is chosen: a stage reads from the last row. */
export const DEFAULT_THEME: Readonly<Record<Mode, ThemeId>> = {
  explore: 'light',
  present: 'projector',
  presenter: 'dark',
};

export const BASES = ['offline', 'positron', 'liberty', 'osm'] as const;
/** What lies under the data. All but `offline` need the network and are switched on by the user only. */
export type BaseId = (typeof BASES)[number];

export const COLUMNS = [
  'name',
  'type',
  'status',
  'commune',
  'area',
  'projects',
  'capital',
  'clearance',
  'occupancy',
  'free',
] as const;
export type ColumnId = (typeof COLUMNS)[number];

export interface Sort {
  readonly column: ColumnId;
  readonly descending: boolean;
}

export interface Camera {
  readonly lon: number;
  readonly lat: number;
  readonly zoom: number;
  readonly bearing: number;
  readonly pitch: number;
}

/** A dialog that a link can open. */
export type Dialog =
  /** Sources of a zone's figure. */
  | { readonly type: 'source'; readonly zone: string; readonly field: string }
  /** Sources of a city figure. */
  | { readonly type: 'city-source'; readonly subject: string; readonly indicator: string; readonly period: string }
  | { readonly type: 'contradiction'; readonly id: string };

export const WORKSPACES = [
  'explore',
  'find',
  'compare',
  'shortlist',
  'clearance',
  'target',
  'quality',
  'draw',
  'studio',
  'story',
] as const;
/** What the left side of the screen is for. */
export type Workspace = (typeof WORKSPACES)[number];

/** What an investor asks of the land, and how places are ranked. */
export interface Find {
  readonly limits: Limits;
  /** Whether places with an unpublished figure stay in when a limit is newly set on it; each limit then has its own. */
  readonly includeUnknown: boolean;
  /** Whether places that say nothing of sectors or crafts stay in when one is asked for (`filters.crafts`). */
  readonly sectorUnknown: boolean;
  /** Whether figures too old to be the present count all the same. */
  readonly allowHistory: boolean;
  /** 0 to 100 per criterion; a criterion without an entry does not count. */
  readonly weights: Readonly<Partial<Record<CriterionId, number>>>;
  readonly missing: Missing;
  readonly order: 'name' | 'score' | CriterionId;
}

export const NO_FIND: Find = {
  limits: {},
  includeUnknown: false,
  sectorUnknown: false,
  allowHistory: false,
  weights: {},
  missing: 'ignore',
  order: 'name',
};

/** The target of the conference, as it looked on its day, with nothing assumed. */
export const NO_PLAN: Plan = {
  target: null,
  sum: 'plus',
  span: 'half',
  seen: HEADLINE_DATE,
  later: false,
  deals: [],
};

/** Most places that stand side by side. */
export const MAX_COMPARED = 5;

/** Most places on a shortlist, the device's own and that of a link. */
export const MAX_SHORTLIST = 50;

export const BOARDS = ['contradictions', 'coverage', 'changes'] as const;
/** A part of "Data quality". */
export type Board = (typeof BOARDS)[number];

/** Two releases that are compared; `to: null` is the present one. */
export interface Since {
  readonly from: string;
  readonly to: string | null;
}

/** Everything that a colleague needs to see the same screen. The URL holds it; a story scene is a part of it. */
export interface View {
  readonly lang: Lang;
  readonly mode: Mode;
  readonly theme: ThemeId;
  /** `null`: the whole city, fitted to the window. */
  readonly camera: Camera | null;
  readonly layers: readonly LayerId[];
  readonly lens: LensId;
  readonly selected: string | null;
  readonly table: boolean;
  readonly filters: Filters;
  readonly sort: Sort;
  readonly base: BaseId;
  readonly dialog: Dialog | null;
  readonly workspace: Workspace;
  readonly find: Find;
  readonly bottleneck: BottleneckView;
  /** Ids side by side, at most `MAX_COMPARED`. */
  readonly compared: readonly string[];
  /** Ids of a shortlist that came with a link; `null`: the device's own list is shown. */
  readonly sharedShortlist: readonly string[] | null;
  readonly plan: Plan;
  readonly board: Board;
  /** The release that a link was made on: whoever opens it on another one is told. */
  readonly pinned: string | null;
  /** Map and table show what changed between these; `null`: everything. */
  readonly since: Since | null;
  /** The own story on stage, kept on this device; `null`: the built-in one. */
  readonly story: string | null;
  /** The scene on stage: its id, or in a link its number from 1. `null`: the first. */
  readonly scene: string | null;
  /** The story plays by itself, over and over. */
  readonly loop: boolean;
}

export function defaultView(lang: Lang): View {
  return {
    lang,
    mode: 'explore',
    theme: 'light',
    camera: null,
    layers: LAYERS,
    lens: 'status',
    selected: null,
    table: false,
    filters: NO_FILTERS,
    sort: { column: 'name', descending: false },
    base: 'offline',
    dialog: null,
    workspace: 'explore',
    find: NO_FIND,
    bottleneck: NO_BOTTLENECK,
    compared: [],
    sharedShortlist: null,
    plan: NO_PLAN,
    board: 'contradictions',
    pinned: null,
    since: null,
    story: null,
    scene: null,
    loop: false,
  };
}
