import { COLOUR_ROLES, type ColourRole } from '../domain/scales/scale';

export interface Theme {
  /** Colours of the interface, written to CSS variables `--c-<key>`. */
  readonly ui: Readonly<Record<UiColour, string>>;
  /** Colours of the map's own base. */
  readonly base: Readonly<Record<BaseColour, string>>;
  /** A colour for every role that data can have. */
  readonly data: Readonly<Record<ColourRole, string>>;
  /** Root font size in px; everything else is in rem. The projector's reads from the last row. */
  readonly rootPx: number;
  readonly map: MapMetrics;
}

/** Sizes on the map, in px. */
export interface MapMetrics {
  /** Names of zones. */
  readonly labelPx: number;
  /** Names of communes, rivers and lakes. */
  readonly placePx: number;
  /** Factor on signs and lines. */
  readonly signScale: number;
}

const DESK: MapMetrics = { labelPx: 13, placePx: 11.5, signScale: 1 };
/** Figures under a name are nine tenths of it: 18 px. */
const STAGE: MapMetrics = { labelPx: 20, placePx: 18, signScale: 1.4 };

export const UI_COLOURS = [
  'ground',
  'panel',
  'panel_raised',
  'text',
  'text_quiet',
  'line',
  'accent',
  'accent_text',
  'accent_soft',
  'warn',
  'warn_soft',
  'danger',
  'danger_soft',
  'assumption',
  'focus',
] as const;
export type UiColour = (typeof UI_COLOURS)[number];

export const BASE_COLOURS = [
  'land_outside',
  'land',
  'green',
  'boundary',
  'water',
  'water_line',
  'water_text',
  'motorway',
  'trunk',
  'road',
  'road_casing',
  'rail',
  'metro',
  'airport',
  'runway',
  'place_text',
  'place_halo',
  'label_text',
  'label_halo',
  'selected',
] as const;
export type BaseColour = (typeof BASE_COLOURS)[number];

/*
 * Data colours: one hue per lens, light to dark, lightness apart enough to hold in greyscale and with colour-vision
 * deficiency (tests/unit/theme checks both). Clearance runs from orange (held up) to teal (cleared), a pair that stays
 * apart without red and green.
 */
const dataLight: Record<ColourRole, string> = {
  unknown: '#8b9299',
  history: '#b9b3a6',
  status_operating: '#0e7a7e',
  status_under_construction: '#cc6a12',
  status_established: '#6a2ea6',
  status_planned: '#358ed6',
  status_past: '#5f5042',
  count_1: '#b5d3ea',
  count_2: '#6aa7d6',
  count_3: '#2e76b6',
  count_4: '#123f7a',
  money_1: '#d9c6ea',
  money_2: '#b08fd6',
  money_3: '#7d4fb3',
  money_4: '#45207d',
  progress_1: '#b34a00',
  progress_2: '#e8892c',
  progress_3: '#f3cf8a',
  progress_4: '#6fb9b3',
  progress_5: '#0b5f63',
  fill_1: '#f0c3d4',
  fill_2: '#de82a8',
  fill_3: '#b83d7b',
  fill_4: '#6f1450',
  free_1: '#cfe6b8',
  free_2: '#8cc474',
  free_3: '#3f8f46',
  free_4: '#155c2e',
  held_1: '#f3d2b4',
  held_2: '#dd9a63',
  held_3: '#ad5a24',
  held_4: '#642a08',
};

const light: Theme = {
  rootPx: 16,
  map: DESK,
  ui: {
    ground: '#f2f1ec',
    panel: '#ffffff',
    panel_raised: '#f7f6f2',
    text: '#1d2429',
    text_quiet: '#566069',
    line: '#dcdad2',
    accent: '#0b6477',
    accent_text: '#ffffff',
    accent_soft: '#e1f0f2',
    warn: '#8a5200',
    warn_soft: '#fdf0d5',
    danger: '#a3262a',
    danger_soft: '#fbe6e5',
    assumption: '#6d3fc0',
    focus: '#0b6477',
  },
  base: {
    land_outside: '#e9e7e0',
    land: '#f7f5ef',
    green: '#e9eddc',
    boundary: '#a9a497',
    water: '#c8dde6',
    water_line: '#b3d0dc',
    water_text: '#3f7086',
    motorway: '#d6c9ad',
    trunk: '#dfd6c2',
    road: '#e4dfd2',
    road_casing: '#cfc8b8',
    rail: '#bdb7ab',
    metro: '#b3a6c4',
    airport: '#e6e4df',
    runway: '#cfccc4',
    place_text: '#5f6462',
    place_halo: '#f7f5ef',
    label_text: '#1d2429',
    label_halo: '#ffffff',
    selected: '#1d2429',
  },
  data: dataLight,
};

const dark: Theme = {
  rootPx: 16,
  map: DESK,
  ui: {
    ground: '#14181b',
    panel: '#1e2428',
    panel_raised: '#262d32',
    text: '#eef1f2',
    text_quiet: '#aab4ba',
    line: '#3a444b',
    accent: '#5fc3d6',
    accent_text: '#08222a',
    accent_soft: '#193a43',
    warn: '#f2bd5c',
    warn_soft: '#3d2f12',
    danger: '#ff9c94',
    danger_soft: '#43201f',
    assumption: '#b79cf3',
    focus: '#8fdcea',
  },
  base: {
    land_outside: '#111518',
    land: '#1b2125',
    green: '#1f2a26',
    boundary: '#5d666c',
    water: '#22343d',
    water_line: '#2b4450',
    water_text: '#7fa3b3',
    motorway: '#5a523d',
    trunk: '#4b4a42',
    road: '#3b4247',
    road_casing: '#14181b',
    rail: '#4c5258',
    metro: '#5b5070',
    airport: '#242b30',
    runway: '#3a4249',
    place_text: '#9aa4aa',
    place_halo: '#1b2125',
    label_text: '#f3f5f6',
    label_halo: '#14181b',
    selected: '#ffffff',
  },
  data: {
    ...dataLight,
    unknown: '#7e878d',
    history: '#8f897c',
    status_operating: '#3fb0bc',
    status_under_construction: '#ef9430',
    status_established: '#8a6cf0',
    status_planned: '#bfdcfb',
    status_past: '#cdbba8',
    count_1: '#24496b',
    count_2: '#3b78ad',
    count_3: '#74aede',
    count_4: '#c4e0f7',
    money_1: '#493063',
    money_2: '#7d55ab',
    money_3: '#b08fdc',
    money_4: '#e3d3f7',
    progress_1: '#ffa04d',
    progress_2: '#c4671c',
    progress_3: '#7d6a4a',
    progress_4: '#3f9d97',
    progress_5: '#9af3ea',
    fill_1: '#5c2344',
    fill_2: '#a13d74',
    fill_3: '#dc7bab',
    fill_4: '#fad0e2',
    free_1: '#25502f',
    free_2: '#3f8347',
    free_3: '#82c272',
    free_4: '#d3efbd',
    held_1: '#5a3013',
    held_2: '#98561f',
    held_3: '#dc9350',
    held_4: '#fbdab6',
  },
};

/** White ground, near-black text and pure strong hues: projectors wash out everything subtle. */
const projector: Theme = {
  rootPx: 20,
  map: STAGE,
  ui: {
    ...light.ui,
    ground: '#ffffff',
    panel: '#ffffff',
    panel_raised: '#f3f3f3',
    text: '#000000',
    text_quiet: '#333a40',
    line: '#8d9499',
    accent: '#004c5c',
    accent_soft: '#d5edf1',
    focus: '#004c5c',
  },
  base: {
    ...light.base,
    land_outside: '#e4e4e4',
    land: '#ffffff',
    green: '#edf3e4',
    boundary: '#6f6f6f',
    water: '#aed3e4',
    water_line: '#93c3d8',
    water_text: '#1f566d',
    motorway: '#c9b98f',
    trunk: '#d3c7a8',
    road: '#dad6cb',
    place_text: '#333a40',
    place_halo: '#ffffff',
    label_text: '#000000',
  },
  data: {
    ...dataLight,
    unknown: '#6d757c',
    status_operating: '#006670',
    status_under_construction: '#c25e00',
    status_established: '#4f1787',
    status_planned: '#1f87d2',
    status_past: '#54463a',
  },
};

export const THEME = { light, dark, projector } as const satisfies Record<string, Theme>;

/** CSS custom properties of a theme, for the document's root. */
export function cssVariables(theme: Theme): Readonly<Record<string, string>> {
  return Object.fromEntries([
    ...UI_COLOURS.map((key) => [`--c-${key.replaceAll('_', '-')}`, theme.ui[key]]),
    ...BASE_COLOURS.map((key) => [`--b-${key.replaceAll('_', '-')}`, theme.base[key]]),
    ...COLOUR_ROLES.map((role) => [`--d-${role.replaceAll('_', '-')}`, theme.data[role]]),
    ['--root-px', `${theme.rootPx}px`],
  ]);
}
