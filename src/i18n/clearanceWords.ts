import { lazyWords } from './lazyWords';
import type { ClearanceWords } from './vi/clearance';

/** Words of the clearance board, of the bottleneck ranking and of the form of what is missing. */
export const clearanceWords = lazyWords<ClearanceWords>('clearanceWords', (lang) => import(`./${lang}/clearance.ts`));
