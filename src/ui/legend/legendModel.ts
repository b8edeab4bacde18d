import { INDICATORS } from '../../domain/indicators';
import type { LensId, ReadingContext } from '../../domain/indicators/indicator';
import { roleOf, type ColourRole } from '../../domain/scales/scale';
import type { Zone } from '../../domain/zone';

/** One colour of the legend and how many places have it. */
export interface LegendRow {
  readonly role: ColourRole;
  readonly count: number;
  /** `[from, to)` of a bin; `null` for categories. */
  readonly range: { readonly from: number; readonly to: number } | null;
  /** Values of a category; empty for bins. */
  readonly values: readonly string[];
}

export interface LegendModel {
  readonly rows: readonly LegendRow[];
  readonly unknown: number;
  readonly history: number;
  readonly known: number;
  readonly all: number;
}

/** What the legend says of a lens: the rows are the lens's own scale, so they are what the map draws. */
export function legendModel(lens: LensId, zones: readonly Zone[], context: ReadingContext): LegendModel {
  const { scale, read } = INDICATORS[lens];
  const counts = new Map<ColourRole, number>();
  for (const zone of zones) {
    const { value, history } = read(zone, context);
    const role = history ? 'history' : roleOf(scale, value);
    counts.set(role, (counts.get(role) ?? 0) + 1);
  }
  const count = (role: ColourRole): number => counts.get(role) ?? 0;
  const rows: readonly LegendRow[] =
    scale.type === 'bins'
      ? scale.bins.map(({ role, from, to }) => ({ role, count: count(role), range: { from, to }, values: [] }))
      : scale.categories.map(({ role, values }) => ({ role, count: count(role), range: null, values }));
  return {
    rows,
    unknown: count('unknown'),
    history: count('history'),
    known: rows.reduce((n, row) => n + row.count, 0),
    all: zones.length,
  };
}
