import { use } from 'react';
import { importingWords } from '../i18n/importingWords';
import type { ImportingWords } from '../i18n/vi/importing';
import { useStore } from './store';

/** The words for what is read from files, in the language on screen. Suspends until they are here. */
export const useImportingWords = (): ImportingWords => use(importingWords(useStore((s) => s.i18n.lang)));
