import { lazyWords } from './lazyWords';
import type { TargetWords } from './vi/target';

/** Words of the target planner and of its files. */
export const targetWords = lazyWords<TargetWords>('targetWords', (lang) => import(`./${lang}/target.ts`));
