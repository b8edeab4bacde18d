import { use } from 'react';
import { composeWords } from '../i18n/composeWords';
import type { ComposeWords } from '../i18n/vi/compose';
import { useStore } from './store';

/** The words of own stories in the language on screen. Suspends until they are here. */
export const useComposeWords = (): ComposeWords => use(composeWords(useStore((s) => s.i18n.lang)));
