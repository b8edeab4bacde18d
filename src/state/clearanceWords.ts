import { use } from 'react';
import { clearanceWords } from '../i18n/clearanceWords';
import type { ClearanceWords } from '../i18n/vi/clearance';
import { useStore } from './store';

/** The words of the clearance board in the language on screen. Suspends until they are here. */
export const useClearanceWords = (): ClearanceWords => use(clearanceWords(useStore((s) => s.i18n.lang)));
