import { use } from 'react';
import { plotsWords } from '../i18n/plotsWords';
import type { PlotsWords } from '../i18n/vi/plots';
import { useStore } from './store';

/** The words of plots in the language on screen. Suspends until they are here. */
export const usePlotsWords = (): PlotsWords => use(plotsWords(useStore((s) => s.i18n.lang)));
