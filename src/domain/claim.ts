import type { Unit } from './units';

export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export const BASES = ['reported', 'derived'] as const;
/** `reported`: printed by the source. `derived`: our arithmetic on what the source prints. */
export type Basis = (typeof BASES)[number];

export const QUALIFIERS = ['about', 'nearly', 'more_than', 'at_most'] as const;
/** The wording around a printed number; shown with it wherever it is shown. */
export type Qualifier = (typeof QUALIFIERS)[number];

export const PUBLISHER_KINDS = ['official', 'company', 'press', 'study', 'other'] as const;
/** In order of weight: on a tie of dates the earlier kind is used. */
export type PublisherKind = (typeof PUBLISHER_KINDS)[number];

/** Who published what, where and when. */
export interface Source {
  readonly id: string;
  readonly publisher: string;
  readonly publisherKind: PublisherKind;
  readonly title: string;
  /** Address of the page; `null` when only the site is known. */
  readonly url: string | null;
  readonly site: string | null;
  /** Date of publication in a form of `asOf.ts`; `null` means not dated ("n.d."). */
  readonly published: string | null;
  readonly language: string | null;
}

/** A span as printed, such as "8,000 to 10,000". */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Number, span, date (in a form of `asOf.ts`), or words: an id in the texts table, else shown as typed. */
export type ClaimValue = number | string | Span;

/** One published figure: what one source says of one field of one subject. */
export interface Claim {
  readonly value: ClaimValue;
  readonly unit: Unit;
  readonly qualifier: Qualifier | null;
  /** When the value was true, in a form of `asOf.ts`; `null` when the source does not say. */
  readonly asOf: string | null;
  /** Text id of the part that it speaks of; `null` for the whole. A part is never compared with the whole. */
  readonly scope: string | null;
  /** Source id. */
  readonly source: string;
  readonly confidence: Confidence;
  readonly basis: Basis;
  /** Kept, shown, never used. */
  readonly rejected: boolean;
  /** Text id of a caveat, or words as typed. */
  readonly note: string | null;
}

/** Which step of the rule decided; `only` when there was nothing to decide. */
export const CHOICE_REASONS = ['only', 'newest', 'publisher', 'confidence', 'reported', 'first'] as const;
export type ChoiceReason = (typeof CHOICE_REASONS)[number];

/** Everything published for one field of one subject. */
export interface Figure {
  readonly claims: readonly Claim[];
  /** Index of the claim in use; `null` when none speaks of the whole and is not rejected. */
  readonly chosen: number | null;
  readonly why: ChoiceReason | null;
}

export function chosenClaim(figure: Figure | undefined): Claim | null {
  return figure && figure.chosen !== null ? (figure.claims[figure.chosen] ?? null) : null;
}

/** The number in use; `null` when unknown. A span has no single number and gives `null`. */
export function chosenNumber(figure: Figure | undefined): number | null {
  const value = chosenClaim(figure)?.value;
  return typeof value === 'number' ? value : null;
}
