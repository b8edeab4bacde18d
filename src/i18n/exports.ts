import { lazyWords } from './lazyWords';
import type { I18n } from './load';
import type { LedgerNames } from './names';
import type { ExportsWords } from './vi/exports';

/** One language of a file that leaves the app: its catalogue, the names of fields, the words of files, and the words of the data by id. */
export interface ExportLanguage {
  readonly i18n: I18n;
  readonly names: LedgerNames;
  readonly words: ExportsWords;
  readonly texts: Readonly<Record<string, string>>;
}

/** Words of the exported files and the brief. They load with the first export, not with the first screen. */
export const loadExportsWords = lazyWords<ExportsWords>('exportsWords', (lang) => import(`./${lang}/exports.ts`));
