import { isCityIndicator, isZoneField } from '../../src/domain/fields';
import { chosenClaim, type Claim, type Figure } from '../../src/domain/claim';
import type { FigureRef } from '../../src/domain/contradiction';
import { chooseClaim } from '../../src/domain/chooseClaim';
import type { Data } from './load';
import { figureKey } from './figures';
import { isCitySubject } from './ledger';

/** A figure as the tables name it: `subject/field`, for the city `subject/field@period`; `#as-of` picks older claims. */
export interface ParsedRef {
  readonly key: string;
  readonly asOf: string | null;
  readonly ref: FigureRef;
}

const REF = /^([^/\s]+)\/([a-z0-9_]+)(?:@([^#\s]+))?(?:#(\S+))?$/;

export function parseRef(text: string): ParsedRef | null {
  const m = REF.exec(text);
  if (!m) return null;
  const [, subject = '', field = '', period, asOf = null] = m;
  if (isCitySubject(subject)) {
    if (!isCityIndicator(field)) return null;
    const known = period === undefined || period === 'undated' ? null : period;
    return {
      key: figureKey(subject, field, known),
      asOf,
      ref: { of: 'city', subject, indicator: field, period: known },
    };
  }
  if (!isZoneField(field) || period !== undefined) return null;
  return {
    key: figureKey(subject, field, null),
    asOf,
    ref: { of: 'zone', zone: subject, field, ...(asOf === null ? {} : { asOf }) },
  };
}

/** The claim that a reference means: the one in use, or the best of those of the given date. */
export function claimOf(data: Data, ref: ParsedRef): Claim | null {
  const figure: Figure | undefined = data.figures.get(ref.key);
  if (!figure || ref.asOf === null) return chosenClaim(figure);
  const sources = new Map(data.sources.map((s) => [s.id, s]));
  return chosenClaim(
    chooseClaim(
      figure.claims.filter((claim) => claim.asOf === ref.asOf),
      (id) => sources.get(id),
    ),
  );
}
