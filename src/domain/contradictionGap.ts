import { findCityFigure } from './city';
import { chosenClaim, type Claim, type Figure } from './claim';
import type { Contradiction, FigureRef } from './contradiction';
import type { Dataset } from './dataset';

type Facts = Pick<Dataset, 'zones' | 'city'>;

export function figureOfRef({ zones, city }: Facts, ref: FigureRef): Figure | undefined {
  return ref.of === 'zone'
    ? zones.find((zone) => zone.id === ref.zone)?.figures[ref.field]
    : findCityFigure(city, ref.subject, ref.indicator, ref.period);
}

/** The claim that a reference means. */
export function claimOfRef(facts: Facts, ref: FigureRef): Claim | null {
  const figure = figureOfRef(facts, ref);
  if (ref.of === 'city' || ref.asOf === undefined) return chosenClaim(figure);
  return figure?.claims.find((claim) => claim.asOf === ref.asOf && !claim.rejected && claim.scope === null) ?? null;
}

export interface SumGap {
  readonly total: number;
  readonly parts: readonly number[];
  /** What the parts come to. */
  readonly sum: number;
  /** Sum minus total: positive when the parts are more than the total. */
  readonly gap: number;
}

/** The sum worked out, or `null` when a figure it needs is not published as one number. */
export function sumGap(facts: Facts, contradiction: Contradiction): SumGap | null {
  if (contradiction.kind !== 'sum') return null;
  const [total = null, ...parts] = contradiction.figures.map((ref) => {
    const value = claimOfRef(facts, ref)?.value;
    return typeof value === 'number' ? value : null;
  });
  return gapOf(total, parts);
}

/** A total against its parts; `null` when one of them is unknown, for then there is no sum. */
export function gapOf(total: number | null, parts: readonly (number | null)[]): SumGap | null {
  const known = parts.filter((part) => part !== null);
  if (total === null || known.length === 0 || known.length < parts.length) return null;
  const decimals = Math.max(...[total, ...known].map(decimalsOf));
  const sum = roundTo(
    known.reduce((a, b) => a + b, 0),
    decimals,
  );
  return { total, parts: known, sum, gap: roundTo(sum - total, decimals) };
}

/** How far apart the sides are, where all are numbers of one thing: one indicator of one subject, in one unit. */
export function spreadOf(
  sides: readonly Side[],
): { readonly from: Claim; readonly to: Claim; readonly gap: number } | null {
  const [first, ...rest] = sides.map(({ claim }) => claim);
  if (new Set(sides.map(({ ref }) => seriesOf(ref))).size !== 1) return null;
  if (!first || rest.length === 0 || rest.some(({ unit }) => unit !== first.unit)) return null;
  let [from, to] = [first, first];
  for (const claim of [first, ...rest]) {
    if (typeof claim.value !== 'number' || typeof from.value !== 'number' || typeof to.value !== 'number') return null;
    if (claim.value < from.value) from = claim;
    if (claim.value > to.value) to = claim;
  }
  const [low, high] = [Number(from.value), Number(to.value)];
  return low === high ? null : { from, to, gap: roundTo(high - low, Math.max(decimalsOf(low), decimalsOf(high))) };
}

const seriesOf = (ref: FigureRef): string =>
  ref.of === 'zone' ? `${ref.zone} ${ref.field}` : `${ref.subject} ${ref.indicator}`;

/** A side of a disagreement: a number of one figure, and who prints it. */
export interface Side {
  readonly ref: FigureRef;
  readonly claim: Claim;
  /** Everyone who prints this value with this date, this claim's source first. */
  readonly sources: readonly string[];
  readonly chosen: boolean;
}

/** Each figure's value in use, or, when one figure disagrees with itself, each of its values. */
export function sidesOf(facts: Facts, contradiction: Contradiction): readonly Side[] {
  const alone = contradiction.figures.length === 1;
  return contradiction.figures.flatMap((ref) => {
    const figure = figureOfRef(facts, ref);
    // A sum may mean an older claim than the one in use; its sides are what is added.
    const chosen = claimOfRef(facts, ref);
    if (!figure) return [];
    const usable = figure.claims.filter((claim) => !claim.rejected && claim.scope === null);
    const groups = new Map<string, Side>();
    for (const claim of [...(chosen ? [chosen] : []), ...usable]) {
      const value = `${JSON.stringify(claim.value)} ${claim.unit}`;
      if (!alone && chosen && claim !== chosen && value !== `${JSON.stringify(chosen.value)} ${chosen.unit}`) continue;
      const group = groups.get(value);
      if (!group) groups.set(value, { ref, claim, sources: [claim.source], chosen: claim === chosen });
      else if (!group.sources.includes(claim.source)) {
        groups.set(value, { ...group, sources: [...group.sources, claim.source] });
      }
    }
    return [...groups.values()];
  });
}

/** Decimals as printed, so that 5 + 9.32 is 14.32 and not 14.320000000000002. */
function decimalsOf(value: number): number {
  const text = String(value);
  return text.includes('e') ? 0 : (text.split('.')[1]?.length ?? 0);
}

/** Rounded half up, so that a printed result has no more decimals than it can answer for. */
export function roundTo(value: number, decimals: number): number {
  return Math.round(value * 10 ** decimals) / 10 ** decimals;
}
