import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Vocabulary } from '../../src/domain/studio/vocabulary';
import { makeVocabulary } from '../../src/i18n/studioVocabulary';
import { LANGS } from '../../src/view/view';
import { ROOT } from './sources';

const texts = (lang: string): Readonly<Record<string, string>> =>
  JSON.parse(readFileSync(join(ROOT, `public/geo/texts.${lang}.json`), 'utf8')) as Record<string, string>;

/** The words of all languages, as the studio has them. */
export const studioVocabulary = (): Promise<Vocabulary> => makeVocabulary(LANGS.map(texts));
