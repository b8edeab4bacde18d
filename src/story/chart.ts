import { byDate, toPoint } from '../domain/series';
import { chosenClaim } from '../domain/claim';
import { natureOf } from '../domain/cityNewer';
import type { Lang } from '../view/view';
import { cityFigureRef, parseRef } from './liveRef';
import { textIn, type SceneChart } from './deck';
import { plainText, type Say } from './say';
import { numberOf, resolve, type Facts, type Resolved } from './resolve';

export interface ResolvedRow {
  /** No other row of the chart has it. */
  readonly key: string;
  readonly label: string;
  readonly resolved: Resolved;
  /** `null`: not published, drawn as unknown and never as 0. */
  readonly value: number | null;
}

/** A chart with its figures looked up: the same rows for the stage, a slide and a page. */
export interface ResolvedChart {
  readonly kind: SceneChart['kind'];
  readonly title: string;
  readonly rows: readonly ResolvedRow[];
  /** What the rows are parts of, if anything. */
  readonly whole: Resolved | null;
  /** The end of the scale: the longest bar, or the whole. */
  readonly most: number;
}

/** Total: a reference that cannot be read gives a row that is not published. */
export function resolveChart(chart: SceneChart, facts: Facts, say: Say, lang: Lang): ResolvedChart {
  const rows = chart.kind === 'bars' ? barRows(chart, facts, say, lang) : seriesRows(chart, facts, say);
  const whole = chart.whole === null ? null : lookUp(chart.whole, facts);
  const most = Math.max(0, ...rows.map(({ value }) => value ?? 0), (whole && numberOf(whole)) ?? 0);
  return { kind: chart.kind, title: plainText(textIn(chart.title, lang), facts, say), rows, whole, most };
}

const UNREADABLE: Resolved = {
  value: null,
  unit: 'text',
  qualifier: null,
  asOf: null,
  kind: 'published',
  basis: [],
};

/** The value of a bare reference; one that cannot be read is not published. */
export function lookUp(ref: string, facts: Facts): Resolved {
  const parsed = parseRef(ref);
  return 'problem' in parsed ? UNREADABLE : resolve(parsed.ref, facts);
}

function barRows(
  { rows }: Extract<SceneChart, { kind: 'bars' }>,
  facts: Facts,
  say: Say,
  lang: Lang,
): readonly ResolvedRow[] {
  return rows.map(({ ref, label }, i) => {
    const resolved = lookUp(ref, facts);
    return {
      key: `${i} ${ref}`,
      label: label === null ? say.date(resolved.asOf) : plainText(textIn(label, lang), facts, say),
      resolved,
      value: numberOf(resolved),
    };
  });
}

/** A stock stands at its date, a flow at its period; what has no date or no single number is left out. */
function seriesRows(
  { subject, indicator }: Extract<SceneChart, { kind: 'series' }>,
  facts: Facts,
  say: Say,
): readonly ResolvedRow[] {
  const isStock = natureOf(indicator) === 'stock';
  return facts.city
    .filter((row) => row.subject === subject && row.indicator === indicator)
    .flatMap((row) => {
      const claim = chosenClaim(row.figure);
      const date = claim && (isStock ? (claim.asOf ?? row.period) : row.period);
      const point = claim && toPoint(claim, date);
      return point ? [{ point, date, resolved: resolve(cityFigureRef(subject, indicator, row.period), facts) }] : [];
    })
    .toSorted((a, b) => byDate(a.point, b.point))
    .map(({ date, resolved }) => ({
      key: resolved.basis.map(({ ref }) => (ref.of === 'city' ? ref.period : ref.field)).join(),
      label: say.date(date),
      resolved,
      value: numberOf(resolved),
    }));
}
