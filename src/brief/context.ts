import type { ExportLanguage } from '../i18n/exports';
import type { Citations } from './cite';
import type { Fit } from './fit';
import type { BriefInput } from './input';
import type { Sizes } from './page';

/** What every part of the page is made with. Parts are made in reading order, because sources are numbered in it. */
export interface PageContext {
  readonly input: BriefInput;
  /** The language of the page, or the first of two. */
  readonly first: ExportLanguage;
  readonly languages: readonly ExportLanguage[];
  readonly fit: Fit;
  readonly sizes: Sizes;
  readonly citations: Citations;
}

/** A short text in the page's languages, once when they say it alike. */
export function both(
  { languages }: Pick<PageContext, 'languages'>,
  say: (language: ExportLanguage) => string,
  glue = ' / ',
): string {
  return [...new Set(languages.map(say))].join(glue);
}
