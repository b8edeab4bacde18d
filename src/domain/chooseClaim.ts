import { CONFIDENCES, PUBLISHER_KINDS, type ChoiceReason, type Claim, type Figure, type Source } from './claim';
import { effectiveDay } from './effectiveDay';

type Dated = Pick<Source, 'published' | 'publisherKind'>;

interface Candidate {
  readonly index: number;
  readonly claim: Claim;
  readonly source: Dated | undefined;
}

/** The rule, in order. Each step gives a rank; the lowest wins, and equal ranks go on to the next step. */
const STEPS: readonly { readonly reason: ChoiceReason; readonly compare: (a: Candidate, b: Candidate) => number }[] = [
  {
    reason: 'newest',
    compare: (a, b) => compareText(effectiveDay(b.claim, b.source), effectiveDay(a.claim, a.source)),
  },
  { reason: 'publisher', compare: (a, b) => publisherRank(a.source) - publisherRank(b.source) },
  {
    reason: 'confidence',
    compare: (a, b) => CONFIDENCES.indexOf(a.claim.confidence) - CONFIDENCES.indexOf(b.claim.confidence),
  },
  { reason: 'reported', compare: (a, b) => Number(a.claim.basis === 'derived') - Number(b.claim.basis === 'derived') },
];

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const publisherRank = (source: Dated | undefined): number =>
  source ? PUBLISHER_KINDS.indexOf(source.publisherKind) : PUBLISHER_KINDS.length;

/**
 * Which claim of one field of one subject is used: of those that speak of the whole and are not rejected, the newest;
 * on a tie official before company before press before study before other; then the higher confidence; then reported
 * before derived. What still ties keeps the order of the ledger. All claims stay in the figure.
 */
export function chooseClaim(claims: readonly Claim[], sourceOf: (id: string) => Dated | undefined): Figure {
  const usable: Candidate[] = claims
    .map((claim, index) => ({ index, claim, source: sourceOf(claim.source) }))
    .filter(({ claim }) => !claim.rejected && claim.scope === null);
  const [first, ...rest] = usable;
  if (!first) return { claims, chosen: null, why: null };

  let best = first;
  for (const candidate of rest) if (order(candidate, best) < 0) best = candidate;
  const others = usable.filter((candidate) => candidate !== best);
  return { claims, chosen: best.index, why: others.length === 0 ? 'only' : decidingReason(best, others) };
}

const order = (a: Candidate, b: Candidate): number => {
  for (const { compare } of STEPS) {
    const difference = compare(a, b);
    if (difference !== 0) return difference;
  }
  return a.index - b.index;
};

/** The step that set the winner apart from its closest rival. */
function decidingReason(best: Candidate, others: readonly Candidate[]): ChoiceReason {
  const deepest = Math.max(
    ...others.map((other) => {
      const step = STEPS.findIndex(({ compare }) => compare(best, other) !== 0);
      return step === -1 ? STEPS.length : step;
    }),
  );
  return STEPS[deepest]?.reason ?? 'first';
}
