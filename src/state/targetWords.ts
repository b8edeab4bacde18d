import { use } from 'react';
import { targetWords } from '../i18n/targetWords';
import type { TargetWords } from '../i18n/vi/target';
import { useStore } from './store';

/** The words of the target planner in the language on screen. Suspends until they are here. */
export const useTargetWords = (): TargetWords => use(targetWords(useStore((s) => s.i18n.lang)));
