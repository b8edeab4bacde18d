import { lazyWords } from './lazyWords';
import type { SlidesWords } from './vi/slides';

/** Words of the story's files. */
export const slidesWords = lazyWords<SlidesWords>('slidesWords', (lang) => import(`./${lang}/slides.ts`));
