import { use } from 'react';
import { helpWords } from '../i18n/helpWords';
import type { HelpWords } from '../i18n/vi/help';
import { useStore } from './store';

/** The words of Help and of the tour in the language on screen. Suspends until they are here. */
export const useHelpWords = (): HelpWords => use(helpWords(useStore((s) => s.i18n.lang)));
