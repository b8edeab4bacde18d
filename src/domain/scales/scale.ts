/** What a colour means. A theme gives each role a colour; nothing else chooses colours for data. */
export const COLOUR_ROLES = [
  'unknown',
  'history',
  'status_operating',
  'status_under_construction',
  'status_established',
  'status_planned',
  'status_past',
  'count_1',
  'count_2',
  'count_3',
  'count_4',
  'money_1',
  'money_2',
  'money_3',
  'money_4',
  'progress_1',
  'progress_2',
  'progress_3',
  'progress_4',
  'progress_5',
  'fill_1',
  'fill_2',
  'fill_3',
  'fill_4',
  'free_1',
  'free_2',
  'free_3',
  'free_4',
  'held_1',
  'held_2',
  'held_3',
  'held_4',
] as const;
export type ColourRole = (typeof COLOUR_ROLES)[number];

/** `[from, to)`, like MapLibre's `step`; the first `from` may be -Infinity, the last `to` Infinity. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly role: ColourRole;
}

export interface BinScale {
  readonly type: 'bins';
  readonly bins: readonly Bin[];
}

export interface CategoryScale {
  readonly type: 'categories';
  /** One entry per category, in legend order; several values may share a role. */
  readonly categories: readonly { readonly values: readonly string[]; readonly role: ColourRole }[];
}

export type Scale = BinScale | CategoryScale;

/** Bins from rising thresholds: n thresholds and n+1 roles; everything below the first threshold is the first bin. */
export function bins(thresholds: readonly number[], roles: readonly ColourRole[]): BinScale {
  if (roles.length !== thresholds.length + 1) throw new Error('A scale needs one role more than thresholds');
  return {
    type: 'bins',
    bins: roles.map((role, i) => ({
      from: i === 0 ? -Infinity : (thresholds[i - 1] ?? -Infinity),
      to: thresholds[i] ?? Infinity,
      role,
    })),
  };
}

/** The role of a value; `unknown` for null and for whatever the scale does not know. */
export function roleOf(scale: Scale, value: number | string | null): ColourRole {
  if (value === null) return 'unknown';
  if (scale.type === 'bins') {
    if (typeof value !== 'number' || Number.isNaN(value)) return 'unknown';
    return scale.bins.find((bin) => value >= bin.from && value < bin.to)?.role ?? 'unknown';
  }
  return scale.categories.find((c) => c.values.includes(String(value)))?.role ?? 'unknown';
}
