import { lazyWords } from './lazyWords';
import type { InvestWords } from './vi/invest';

/** Words of comparison, shortlist, sharing, export, brief and embedding. */
export const investWords = lazyWords<InvestWords>('investWords', (lang) => import(`./${lang}/invest.ts`));
