import { chosenClaim, type Claim, type ClaimValue, type Figure } from '../domain/claim';
import type { ZoneField } from '../domain/fields';
import { isHistory } from '../domain/history';
import type { ReadingContext } from '../domain/indicators/indicator';
import { dataText } from '../i18n/dataText';
import type { ExportLanguage } from '../i18n/exports';

/** One figure of one place, ready to be worded in any language. */
export interface Stated {
  readonly field: ZoneField;
  readonly claim: Claim;
  readonly history: boolean;
  /** Other published values for the same whole that differ from the one in use. */
  readonly othersDiffer: number;
}

/** The figure in use; where only parts are published, the newest of those; `null` when there is nothing to state. */
export function stated(field: ZoneField, figure: Figure | undefined, context: ReadingContext): Stated | null {
  const used = chosenClaim(figure);
  const claim = used ?? figure?.claims.find((c) => !c.rejected) ?? null;
  if (!claim) return null;
  const others = (figure?.claims ?? []).filter(
    (c) => !c.rejected && c.scope === claim.scope && !sameValue(c.value, claim.value),
  );
  return { field, claim, history: isHistory(field, claim, context), othersDiffer: used ? others.length : 0 };
}

const sameValue = (a: ClaimValue, b: ClaimValue): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Value with unit and wording, as in "about 98.86 ha". */
export function valueText({ claim }: Stated, { i18n, texts }: ExportLanguage): string {
  const value = typeof claim.value === 'string' ? dataText(texts, claim.value) : claim.value;
  return i18n.format.value(value, claim.unit, claim.qualifier);
}

/** What stands small beside the value: the part it speaks of, and when it was true. */
export function whenText({ claim, history }: Stated, { i18n, words, texts }: ExportLanguage): string {
  const when = i18n.format.asOf(claim.asOf);
  const parts = [
    ...(claim.scope === null ? [] : [words.brief.part(dataText(texts, claim.scope))]),
    history ? words.brief.history(when) : when,
  ];
  return parts.join(' · ');
}
