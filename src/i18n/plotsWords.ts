import { lazyWords } from './lazyWords';
import type { PlotsWords } from './vi/plots';

/** Words of plots; they come only where there are any. */
export const plotsWords = lazyWords<PlotsWords>({
  vi: async () => (await import('./vi/plots')).plotsWords,
  en: async () => (await import('./en/plots')).plotsWords,
});
