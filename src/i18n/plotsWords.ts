import { lazyWords } from './lazyWords';
import type { PlotsWords } from './vi/plots';

/** Words of plots; they come only where there are any. */
export const plotsWords = lazyWords<PlotsWords>('plotsWords', (lang) => import(`./${lang}/plots.ts`));
