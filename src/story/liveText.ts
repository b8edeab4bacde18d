import { parseRef, type LiveRef, type RefProblem } from './liveRef';

/**
 * What of a figure is said. `full`: qualifier, number, unit. `number`: without the unit. `date`: when it was true.
 * `year`: the year of that. `period`: the time that it speaks of, such as the half year. `publisher`: who says so.
 */
export const LIVE_FORMS = ['full', 'number', 'date', 'year', 'period', 'publisher'] as const;
export type LiveForm = (typeof LIVE_FORMS)[number];

export type Segment =
  | { readonly type: 'words'; readonly words: string }
  | {
      readonly type: 'live';
      readonly ref: LiveRef;
      readonly form: LiveForm;
      readonly at: number;
      readonly source: string;
    }
  /** A reference that cannot be read: shown as not published, named where the text is written. */
  | { readonly type: 'broken'; readonly problem: RefProblem; readonly source: string };

export interface LiveText {
  readonly segments: readonly Segment[];
  readonly problems: readonly RefProblem[];
}

/**
 * A text with figures in it: `Hòa Lạc: {hoa-lac.projects_cumulative|number} dự án`. `{{` and `}}` stand for the braces
 * themselves. Never fails: what cannot be read becomes a `broken` segment, and the rest stands. See `docs/STORY.md`.
 */
export function parseLiveText(text: string): LiveText {
  const segments: Segment[] = [];
  const problems: RefProblem[] = [];
  let words = '';
  const flush = (): void => {
    if (words !== '') segments.push({ type: 'words', words });
    words = '';
  };
  const breakAt = (problem: RefProblem, source: string): void => {
    flush();
    problems.push(problem);
    segments.push({ type: 'broken', problem, source });
  };
  let i = 0;
  while (i < text.length) {
    const two = text.slice(i, i + 2);
    const char = text.charAt(i);
    if (two === '{{' || two === '}}') {
      words += char;
      i += 2;
    } else if (char === '}') {
      breakAt({ code: 'stray-brace', at: i, text: '}' }, '}');
      i += 1;
    } else if (char === '{') {
      const end = text.indexOf('}', i);
      const source = end === -1 ? text.slice(i) : text.slice(i, end + 1);
      const read = end === -1 ? { problem: { code: 'unclosed', at: i, text: source } as const } : readLive(source, i);
      if ('problem' in read) breakAt(read.problem, source);
      else {
        flush();
        segments.push(read);
      }
      i += source.length;
    } else {
      words += char;
      i += 1;
    }
  }
  flush();
  return { segments, problems };
}

function readLive(source: string, at: number): Extract<Segment, { type: 'live' }> | { readonly problem: RefProblem } {
  const inner = source.slice(1, -1);
  const bar = inner.indexOf('|');
  const parsed = parseRef(bar === -1 ? inner : inner.slice(0, bar), at + 1);
  if ('problem' in parsed) return parsed;
  const said = bar === -1 ? 'full' : inner.slice(bar + 1).trim();
  const form = LIVE_FORMS.find((known) => known === said);
  if (!form) return { problem: { code: 'unknown-form', at: at + 2 + bar, text: said } };
  return { type: 'live', ref: parsed.ref, form, at, source };
}

/** Every reference of a text that can be read. */
export const refsOf = (text: string): readonly LiveRef[] =>
  parseLiveText(text).segments.flatMap((segment) => (segment.type === 'live' ? [segment.ref] : []));

/** A text as it is typed into a live one: its braces doubled. */
export const escapeWords = (words: string): string => words.replace(/[{}]/g, '$&$&');
