import { use } from 'react';
import { drawWords } from '../i18n/drawWords';
import type { DrawWords } from '../i18n/vi/draw';
import { useStore } from './store';

/** The words of measuring, drawing and VN-2000 in the language on screen. Suspends until they are here. */
export const useDrawWords = (): DrawWords => use(drawWords(useStore((s) => s.i18n.lang)));
