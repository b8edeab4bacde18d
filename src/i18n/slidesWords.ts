import { lazyWords } from './lazyWords';
import type { SlidesWords } from './vi/slides';

/** Words of the story's files. */
export const slidesWords = lazyWords<SlidesWords>({
  vi: async () => (await import('./vi/slides')).slidesWords,
  en: async () => (await import('./en/slides')).slidesWords,
});
