import { lazyWords } from './lazyWords';
import type { QualityWords } from './vi/quality';

/** Words of "Data quality": what disagrees, what is known, what changed between releases. */
export const qualityWords = lazyWords<QualityWords>('qualityWords', (lang) => import(`./${lang}/quality.ts`));
