import { lazyWords } from './lazyWords';
import type { InvestWords } from './vi/invest';

/** Words of comparison, shortlist, sharing, export, brief and embedding. */
export const investWords = lazyWords<InvestWords>({
  vi: async () => (await import('./vi/invest')).investWords,
  en: async () => (await import('./en/invest')).investWords,
});
