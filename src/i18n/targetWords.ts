import { lazyWords } from './lazyWords';
import type { TargetWords } from './vi/target';

/** Words of the target planner and of its files. */
export const targetWords = lazyWords<TargetWords>({
  vi: async () => (await import('./vi/target')).targetWords,
  en: async () => (await import('./en/target')).targetWords,
});
