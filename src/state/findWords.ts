import { use } from 'react';
import { findWords } from '../i18n/findWords';
import type { FindWords } from '../i18n/vi/find';
import { useStore } from './store';

/** The words of "Find land" in the language on screen. Suspends until they are here. */
export const useFindWords = (): FindWords => use(findWords(useStore((s) => s.i18n.lang)));
