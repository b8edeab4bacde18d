import { cleanText } from '../cleanText';
import { chosenClaim, type Claim, type ClaimValue, type Figure, type Qualifier, type Source } from '../claim';
import { fold } from '../fold';
import type { Unit } from '../units';
import type { LocalSource } from './change';
import type { SourceDraft } from './draft';
import type { Vocabulary } from './vocabulary';

/** What a file says of one figure; `undefined` is what it does not speak of. */
export interface Stated {
  readonly value: ClaimValue;
  readonly unit: Unit | undefined;
  readonly qualifier: Qualifier | null | undefined;
  readonly asOf: string | null | undefined;
  readonly source: SourceDraft | undefined;
  readonly scope: string | null;
}

/**
 * True when the ledger has it already. A file that gives neither date nor source can only mean the figure in use: an
 * older one that it repeats would be a new statement about today.
 */
export function isKnown(
  figure: Figure | undefined,
  stated: Stated,
  sources: Readonly<Record<string, Source>>,
  said: Vocabulary['said'],
): boolean {
  if (!figure) return false;
  const inUse = chosenClaim(figure);
  const any = stated.asOf !== undefined || stated.source !== undefined;
  const candidates = any ? figure.claims : inUse ? [inUse] : [];
  return candidates.some(
    (claim) =>
      sameValue(claim.value, stated.value, said) &&
      (stated.unit === undefined || stated.unit === claim.unit) &&
      (stated.qualifier === undefined || stated.qualifier === claim.qualifier) &&
      (stated.asOf === undefined || stated.asOf === claim.asOf) &&
      (stated.source === undefined || isFrom(claim, stated.source, sources)) &&
      sameWords(claim.scope, stated.scope, said),
  );
}

function sameValue(known: ClaimValue, value: ClaimValue, said: Vocabulary['said']): boolean {
  if (typeof known === 'string') return typeof value !== 'object' && sameWords(known, String(value), said);
  if (typeof known === 'number') return known === Number(value) && typeof value !== 'object';
  return typeof value === 'object' && known.from === value.from && known.to === value.to;
}

/** Words of the ledger against words of a file, which may have them by id or in either language. */
function sameWords(known: string | null, words: string | null, said: Vocabulary['said']): boolean {
  if (known === null || words === null) return known === words;
  const plain = (text: string): string => cleanText(text).replace(/\s+/g, ' ').trim();
  return said(known).some((form) => plain(form) === plain(words));
}

function isFrom(claim: Claim, draft: SourceDraft, sources: Readonly<Record<string, Source>>): boolean {
  const source = Object.hasOwn(sources, claim.source) ? sources[claim.source] : undefined;
  if (draft.repeats !== null) return draft.repeats === claim.source || draft.repeats === repeatedBy(source);
  if (!source) return false;
  const same = (a: string | null, b: string | null): boolean => fold(a ?? '') === fold(b ?? '');
  return (
    same(source.publisher, draft.publisher) &&
    (draft.published === null || source.published === draft.published) &&
    (draft.title === '' || same(source.title, draft.title)) &&
    (draft.url === null || source.url === draft.url || source.site === draft.url)
  );
}

/** The published source that one of this device stands for. */
const repeatedBy = (source: (Source & Partial<LocalSource>) | undefined): string | null => source?.repeats ?? null;
