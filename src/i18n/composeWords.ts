import { lazyWords } from './lazyWords';
import type { ComposeWords } from './vi/compose';

/** Words of the place where own stories are written. */
export const composeWords = lazyWords<ComposeWords>('composeWords', (lang) => import(`./${lang}/compose.ts`));
