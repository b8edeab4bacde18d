import { cleanText } from '../domain/cleanText';
import type { ImportedCell } from '../domain/studio/table';
import type { Place, TextEncoding } from './contract';
import type { Warnings } from './report';
import { isOldLetters, repairCell } from './text/decode';

const MARKUP = /<\/?[a-z][^<>]*>/i;

/** What is done to every text of a file; `at` is where it stands. */
export class CellReader {
  readonly #warnings: Warnings;
  readonly #encoding: TextEncoding | undefined;

  /** `encoding`: of letters inside a format that has an encoding of its own. */
  constructor(warnings: Warnings, encoding?: TextEncoding) {
    this.#warnings = warnings;
    this.#encoding = encoding;
  }

  /** Text without what no format can hold, `null` when nothing is left; markup stays text. */
  text(raw: string, at: Place): string | null {
    const read = this.#repaired(raw);
    const unified = read.replace(/\r\n?/g, '\n');
    const text = cleanText(read);
    if (text.length < unified.length) this.#warnings.add('control-characters-removed', at);
    if (text.includes('\uFFFD')) this.#warnings.add('letters-lost', at);
    if (MARKUP.test(text)) this.#warnings.addOnce('markup-kept-as-text', at);
    return text === '' ? null : text;
  }

  /** The name of a column: on one line. */
  name(raw: string): string {
    return cleanText(this.#repaired(raw)).replace(/\s+/g, ' ').trim();
  }

  #repaired(raw: string): string {
    const encoding = this.#encoding;
    return encoding !== undefined && isOldLetters(encoding) ? repairCell(raw, encoding) : raw;
  }

  /** A value of JSON or of an attribute table; what has parts of its own becomes its JSON text. */
  value(raw: unknown, at: Place): ImportedCell {
    if (raw === null || raw === undefined) return null;
    if (typeof raw === 'number') return Number.isFinite(raw) ? raw : null;
    if (typeof raw === 'boolean') return yesNo(raw);
    return this.text(typeof raw === 'string' ? raw : JSON.stringify(raw), at);
  }
}

/** As our own tables say it. */
export const yesNo = (value: boolean): string => (value ? 'yes' : 'no');
