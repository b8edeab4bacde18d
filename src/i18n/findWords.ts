import { lazyWords } from './lazyWords';
import type { FindWords } from './vi/find';

/** Words of "Find land", of the land bar and of the score. */
export const findWords = lazyWords<FindWords>('findWords', (lang) => import(`./${lang}/find.ts`));
