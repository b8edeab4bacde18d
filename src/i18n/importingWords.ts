import type { Place, ReadWarning, Refusal } from '../domain/studio/reading';
import type { Format } from './format';
import { lazyWords } from './lazyWords';
import type { Details, ImportingWords } from './vi/importing';

/** Words for what is read from files. */
export const importingWords = lazyWords<ImportingWords>('importingWords', (lang) => import(`./${lang}/importing.ts`));

type Formats = Pick<Format, 'number' | 'list'>;

/** "zones.xlsx, sheet “A”, row 3": the file and where in it, as far as that is known. */
function whereText(file: string, at: Place, { place }: ImportingWords, { number, list }: Formats): string {
  const parts = [
    file,
    at.entry === undefined ? null : place.entry(at.entry),
    at.sheet === undefined ? null : place.sheet(at.sheet),
    at.row === undefined ? null : place.row(number(at.row)),
    at.feature === undefined ? null : place.feature(number(at.feature)),
    at.line === undefined ? null : place.line(number(at.line)),
    at.column === undefined ? null : place.column(at.column),
  ];
  return list(parts.filter((part) => part !== null));
}

const isKeyOf = <T extends object>(record: T, key: string): key is Extract<keyof T, string> =>
  Object.hasOwn(record, key);

function detailsOf({ detail = {} }: Refusal | ReadWarning, words: ImportingWords, { number }: Formats): Details {
  return (key) => {
    const value = detail[key] ?? '';
    if (typeof value === 'number') return number(value);
    if (key === 'reason' && isKeyOf(words.geometryProblems, value)) return words.geometryProblems[value];
    if (key === 'encoding' && isKeyOf(words.encodings, value)) return words.encodings[value];
    // Of what there is more: said without the details of each.
    if (key === 'code' && isKeyOf(words.warnings, value)) return words.warnings[value](() => '…');
    return value;
  };
}

/** Why a file was refused and what to do, in one sentence of its own; no words of any engine. */
export const refusalText = (refusal: Refusal, words: ImportingWords, format: Formats): string =>
  words.said(
    whereText(refusal.file, refusal.at, words, format),
    words.refusals[refusal.code](detailsOf(refusal, words, format)),
  );

/** What went on without, and where. */
export const warningText = (warning: ReadWarning, words: ImportingWords, format: Formats): string =>
  words.said(
    whereText(warning.file, warning.at, words, format),
    words.warnings[warning.code](detailsOf(warning, words, format)),
  );
