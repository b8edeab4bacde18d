import { lazyWords } from './lazyWords';
import type { ComposeWords } from './vi/compose';

/** Words of the place where own stories are written. */
export const composeWords = lazyWords<ComposeWords>({
  vi: async () => (await import('./vi/compose')).composeWords,
  en: async () => (await import('./en/compose')).composeWords,
});
