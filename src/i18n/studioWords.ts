import { lazyWords } from './lazyWords';
import type { StudioWords } from './vi/studio';

/** Words of the data studio and of local data. */
export const studioWords = lazyWords<StudioWords>({
  vi: async () => (await import('./vi/studio')).studioWords,
  en: async () => (await import('./en/studio')).studioWords,
});
