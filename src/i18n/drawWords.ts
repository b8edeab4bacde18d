import { lazyWords } from './lazyWords';
import type { DrawWords } from './vi/draw';

/** Words of measuring, drawing and VN-2000. */
export const drawWords = lazyWords<DrawWords>({
  vi: async () => (await import('./vi/draw')).drawWords,
  en: async () => (await import('./en/draw')).drawWords,
});
