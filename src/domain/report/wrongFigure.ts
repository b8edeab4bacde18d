import type { Claim } from '../claim';
import { groupClaims } from '../claimGroups';
import type { FigureRef } from '../contradiction';
import { figureOfRef } from '../contradictionGap';
import type { Dataset } from '../dataset';

/** A published figure that is not the one on screen, and why it is not. */
export interface OtherClaim {
  readonly claim: Claim;
  readonly standing: 'other' | 'part' | 'rejected';
}

/** What whoever keeps the data must know of a figure that someone says is wrong. */
export interface WrongFigure {
  /** As the ledger's columns name it. */
  readonly row: { readonly subject_id: string; readonly field: string; readonly period: string | null };
  /** The figure on screen; `null`: it is shown as not published. */
  readonly shown: Claim | null;
  readonly others: readonly OtherClaim[];
}

export function wrongFigure(dataset: Dataset, ref: FigureRef): WrongFigure {
  const figure = figureOfRef(dataset, ref) ?? { claims: [], chosen: null, why: null };
  const { inUse, others, parts, rejected } = groupClaims(figure, dataset.sources);
  return {
    row:
      ref.of === 'zone'
        ? { subject_id: ref.zone, field: ref.field, period: null }
        : { subject_id: ref.subject, field: ref.indicator, period: ref.period },
    shown: inUse,
    others: [
      ...others.map((claim): OtherClaim => ({ claim, standing: 'other' })),
      ...parts.map((claim): OtherClaim => ({ claim, standing: 'part' })),
      ...rejected.map((claim): OtherClaim => ({ claim, standing: 'rejected' })),
    ],
  };
}
