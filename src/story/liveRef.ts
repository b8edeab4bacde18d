import { parseAsOf } from '../domain/asOf';
import type { CitySubject } from '../domain/city';
import { OPERANDS, OPERATIONS, type Operation } from '../domain/computed';
import { isCityIndicator, isZoneField, type CityIndicator, type ZoneField } from '../domain/fields';
import { KNOWABLE, type Knowable, type Knowledge } from '../domain/filter';
import { KINDS, STATUSES, type Kind, type Status } from '../domain/zone';

/** One figure of the ledger, as a text of a story names it. */
export type LiveFigure =
  | {
      readonly of: 'zone';
      readonly zone: string;
      readonly field: ZoneField;
      /** The claim of this date; `null`: the one in use. */
      readonly asOf: string | null;
    }
  | {
      readonly of: 'city';
      readonly subject: CitySubject;
      readonly indicator: CityIndicator;
      /** `newest`: whatever the series says last. */
      readonly period: string;
    };

/** Which places are counted: alternatives within a list, all lists together. */
export interface Counted {
  readonly kinds: readonly Kind[];
  readonly statuses: readonly Status[];
  readonly knowledge: Readonly<Partial<Record<Knowable, Knowledge>>>;
}

/** What stands between `{` and `}` of a text, up to `|`: a figure, a count of places, or a number worked out of these. */
export type LiveRef =
  | { readonly type: 'figure'; readonly figure: LiveFigure }
  | { readonly type: 'count'; readonly counted: Counted }
  | { readonly type: Operation; readonly of: readonly LiveRef[] };

/** Why a reference cannot be read. */
export type RefProblemCode =
  | 'unclosed'
  | 'stray-brace'
  | 'empty'
  | 'syntax'
  | 'unknown-function'
  | 'unknown-field'
  | 'unknown-form'
  | 'unknown-choice'
  | 'bad-date'
  | 'wrong-number-of-parts';

/** A mistake in a text, by its place: characters from the start of the text, 0 the first. */
export interface RefProblem {
  readonly code: RefProblemCode;
  readonly at: number;
  /** The words that cannot be read. */
  readonly text: string;
}

/** Short names of the groups whose series the ledger has; any other name is the id of a zone. */
export const SUBJECT_NAMES: Readonly<Record<string, CitySubject>> = {
  city: 'city:all',
  zones: 'city:industrial_zones',
  'hoa-lac': 'city:hoa_lac',
  clusters: 'city:clusters',
};

export const NEWEST = 'newest';
/** Period of a city figure whose source gives none. */
const UNDATED = 'undated';

const TOKEN = /\s*([a-z][a-zA-Z0-9_-]*|[(),.:]|@[^\s(),|#]+|#[^\s(),|@]+)/y;

interface Token {
  readonly text: string;
  readonly at: number;
}

class Unreadable extends Error {
  constructor(readonly problem: RefProblem) {
    super(problem.code);
  }
}

/** Reads one reference; `at` is where it stands in its text. */
export function parseRef(source: string, at = 0): { readonly ref: LiveRef } | { readonly problem: RefProblem } {
  try {
    const reader = new Reader(tokens(source, at), at + source.length);
    const ref = reader.expression();
    reader.end();
    return { ref };
  } catch (error) {
    if (error instanceof Unreadable) return { problem: error.problem };
    throw error;
  }
}

function tokens(source: string, at: number): Token[] {
  const found: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.trimEnd().length) {
    const start = TOKEN.lastIndex;
    const m = TOKEN.exec(source);
    if (!m?.[1]) {
      const rest = source.slice(start).trim();
      throw new Unreadable({ code: 'syntax', at: at + source.indexOf(rest, start), text: rest });
    }
    found.push({ text: m[1], at: at + TOKEN.lastIndex - m[1].length });
  }
  return found;
}

const isName = (token: Token | undefined): token is Token => token !== undefined && /^[a-z]/.test(token.text);
const oneOf = <T extends string>(values: readonly T[], text: string): T | undefined =>
  values.find((value) => value === text);

class Reader {
  private next = 0;

  constructor(
    private readonly list: readonly Token[],
    private readonly endsAt: number,
  ) {}

  expression(): LiveRef {
    const name = this.name();
    if (this.peek()?.text !== '(') return { type: 'figure', figure: this.figure(name) };
    this.next += 1;
    if (name.text === 'count') return { type: 'count', counted: this.counted() };
    const operation = oneOf(OPERATIONS, name.text);
    if (!operation) throw fail('unknown-function', name);
    const of = this.parts(() => this.expression());
    const { least, most } = OPERANDS[operation];
    if (of.length < least || of.length > most) throw fail('wrong-number-of-parts', name);
    return { type: operation, of };
  }

  end(): void {
    const token = this.peek();
    if (token) throw fail('syntax', token);
  }

  private peek(): Token | undefined {
    return this.list[this.next];
  }

  private name(): Token {
    const token = this.peek();
    if (!token) throw new Unreadable({ code: this.list.length === 0 ? 'empty' : 'syntax', at: this.endsAt, text: '' });
    if (!isName(token)) throw fail('syntax', token);
    this.next += 1;
    return token;
  }

  private expect(text: string): void {
    const token = this.peek();
    if (!token) throw new Unreadable({ code: 'syntax', at: this.endsAt, text: '' });
    if (token.text !== text) throw fail('syntax', token);
    this.next += 1;
  }

  /** Parts with commas between them, and the closing bracket. */
  private parts<T>(part: () => T): readonly T[] {
    const parts = [part()];
    while (this.peek()?.text === ',') {
      this.next += 1;
      parts.push(part());
    }
    this.expect(')');
    return parts;
  }

  private figure(subject: Token): LiveFigure {
    this.expect('.');
    const field = this.name();
    const city = Object.hasOwn(SUBJECT_NAMES, subject.text) ? SUBJECT_NAMES[subject.text] : undefined;
    const period = this.dateAfter('@');
    const asOf = this.dateAfter('#');
    if (city === undefined) {
      if (!isZoneField(field.text)) throw fail('unknown-field', field);
      if (period) throw fail('syntax', period);
      return { of: 'zone', zone: subject.text, field: field.text, asOf: asOf ? dateOf(asOf) : null };
    }
    if (!isCityIndicator(field.text)) throw fail('unknown-field', field);
    if (asOf) throw fail('syntax', asOf);
    return { of: 'city', subject: city, indicator: field.text, period: period ? periodOf(period) : NEWEST };
  }

  private dateAfter(mark: '@' | '#'): Token | null {
    const token = this.peek();
    if (!token?.text.startsWith(mark)) return null;
    this.next += 1;
    return token;
  }

  private counted(): Counted {
    const kinds: Kind[] = [];
    const statuses: Status[] = [];
    const knowledge: Partial<Record<Knowable, Knowledge>> = {};
    this.parts(() => {
      const word = this.name();
      const kind = oneOf(KINDS, word.text);
      const status = oneOf(STATUSES, word.text);
      const known = oneOf(['known', 'unknown'] as const, word.text);
      if (kind) kinds.push(kind);
      else if (status) statuses.push(status);
      else if (known) {
        this.expect(':');
        const what = this.name();
        const lens = oneOf(KNOWABLE, what.text);
        if (!lens) throw fail('unknown-choice', what);
        knowledge[lens] = known;
      } else throw fail('unknown-choice', word);
    });
    return { kinds, statuses, knowledge };
  }
}

const fail = (code: RefProblemCode, { at, text }: Token): Unreadable => new Unreadable({ code, at, text });

function dateOf(token: Token): string {
  const date = token.text.slice(1);
  if (!parseAsOf(date)) throw fail('bad-date', token);
  return date;
}

function periodOf(token: Token): string {
  const text = token.text.slice(1);
  return text === NEWEST || text === UNDATED ? text : dateOf(token);
}

/** The period as the ledger has it. */
export const ledgerPeriod = (period: string): string | null => (period === UNDATED ? null : period);

/** The reference as it is written, always the same way: the key under which its value is kept. */
export function printRef(ref: LiveRef): string {
  switch (ref.type) {
    case 'figure':
      return printFigure(ref.figure);
    case 'count': {
      const { kinds, statuses, knowledge } = ref.counted;
      const known = KNOWABLE.flatMap((lens) => (knowledge[lens] ? [`${knowledge[lens]}:${lens}`] : []));
      return `count(${[...kinds, ...statuses, ...known].join(', ')})`;
    }
    case 'sum':
    case 'minus':
    case 'share':
    case 'times':
      return `${ref.type}(${ref.of.map(printRef).join(', ')})`;
  }
}

function printFigure(figure: LiveFigure): string {
  if (figure.of === 'zone') return `${figure.zone}.${figure.field}${figure.asOf === null ? '' : `#${figure.asOf}`}`;
  const name = Object.entries(SUBJECT_NAMES).find(([, subject]) => subject === figure.subject)?.[0] ?? '';
  return `${name}.${figure.indicator}${figure.period === NEWEST ? '' : `@${figure.period}`}`;
}

/** The reference to a city figure of a given period; `null` for one that the source does not date. */
export const cityFigureRef = (subject: CitySubject, indicator: CityIndicator, period: string | null): LiveRef => ({
  type: 'figure',
  figure: { of: 'city', subject, indicator, period: period ?? UNDATED },
});

/** Every figure that a reference needs. */
export function figuresOf(ref: LiveRef): readonly LiveFigure[] {
  if (ref.type === 'figure') return [ref.figure];
  return ref.type === 'count' ? [] : ref.of.flatMap(figuresOf);
}
