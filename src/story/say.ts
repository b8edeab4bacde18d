import type { Claim, ClaimValue, Qualifier } from '../domain/claim';
import type { FigureRef } from '../domain/contradiction';
import type { Unit } from '../domain/units';
import { printRef } from './liveRef';
import { parseLiveText, type LiveForm, type Segment } from './liveText';
import { resolve, type Facts, type Resolved } from './resolve';

/** How a language says figures. The catalogues give it (`i18n/storySay.ts`); nothing here formats. */
export interface Say {
  readonly value: (value: ClaimValue, unit: Unit | 'times', qualifier: Qualifier | null) => string;
  /** Without the unit's words, counted as they count. */
  readonly number: (value: ClaimValue, unit: Unit | 'times', qualifier: Qualifier | null) => string;
  /** The number that stands before the unit's words, for charts. */
  readonly amount: (value: number, unit: Unit | 'times') => number;
  readonly date: (asOf: string | null) => string;
  readonly year: (asOf: string | null) => string;
  readonly list: (items: readonly string[]) => string;
  readonly notPublished: string;
}

/** A piece of a text as it is read: words, or a figure put into words. */
export type Said =
  | { readonly type: 'words'; readonly words: string }
  | {
      readonly type: 'live';
      readonly words: string;
      readonly form: LiveForm;
      readonly resolved: Resolved;
      /** The reference, as `printRef` writes it. */
      readonly ref: string;
    }
  /** A reference that cannot be read; `words` says "not published". */
  | { readonly type: 'broken'; readonly words: string; readonly source: string };

/** A live text with its figures in words; one that begins a sentence begins with a capital. */
export function sayText(text: string, facts: Facts, say: Say): readonly Said[] {
  let begins = true;
  return parseLiveText(text).segments.map((segment): Said => {
    const said = sayPiece(segment, facts, say);
    const words = begins && said.type !== 'words' ? capital(said.words) : said.words;
    begins = /[.?!]\s+$|\n\s*$/.test(words);
    return { ...said, words };
  });
}

function sayPiece(segment: Segment, facts: Facts, say: Say): Said {
  if (segment.type === 'words') return segment;
  if (segment.type === 'broken') return { type: 'broken', words: say.notPublished, source: segment.source };
  const resolved = resolve(segment.ref, facts);
  const { ref, form } = segment;
  return { type: 'live', words: sayAs(resolved, form, facts, say), form, resolved, ref: printRef(ref) };
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The same as plain words, for files, tables and screen readers. */
export const plainText = (text: string, facts: Facts, say: Say): string =>
  sayText(text, facts, say)
    .map(({ words }) => words)
    .join('');

/** What the figures of a text come to. */
export const resolvedIn = (said: readonly Said[]): readonly Resolved[] =>
  said.flatMap((piece) => (piece.type === 'live' ? [piece.resolved] : []));

/** A figure in words; "not published" when it is unknown, whatever of it was asked for. */
export function sayAs(resolved: Resolved, form: LiveForm, facts: Pick<Facts, 'sources'>, say: Say): string {
  const { value, unit, qualifier, basis } = resolved;
  if (value === null) return say.notPublished;
  switch (form) {
    case 'full':
      return say.value(value, unit, qualifier);
    case 'number':
      return say.number(value, unit, qualifier);
    case 'date':
      return say.list(datesOf(resolved).map(say.date));
    case 'year':
      return say.list([...new Set(datesOf(resolved).map(say.year))]);
    case 'period':
      return say.list([...new Set(basis.map(({ ref, claim }) => say.date(periodOf(ref, claim))))]);
    case 'publisher':
      return say.list([...new Set(basis.map(({ claim }) => facts.sources[claim.source]?.publisher ?? claim.source))]);
  }
}

const periodOf = (ref: FigureRef, claim: Claim): string | null =>
  ref.of === 'city' ? (ref.period ?? claim.asOf) : claim.asOf;

/** The dates of what a number rests on, each once. */
export function datesOf({ asOf, basis }: Resolved): readonly (string | null)[] {
  if (asOf !== null || basis.length === 0) return [asOf];
  return [...new Set(basis.map(({ claim }) => claim.asOf))];
}

/** One line of a scene's foot: who says it, when it was published, of which dates. */
export interface SourceLine {
  readonly source: string;
  readonly publisher: string;
  readonly published: string | null;
}

/** Who stands behind what is said, in order, each publication once. */
export function sourceLines(ids: readonly string[], { sources }: Pick<Facts, 'sources'>): readonly SourceLine[] {
  return [...new Set(ids)].map((id) => ({
    source: id,
    publisher: sources[id]?.publisher ?? id,
    published: sources[id]?.published ?? null,
  }));
}
