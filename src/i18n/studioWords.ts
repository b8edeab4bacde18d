import { lazyWords } from './lazyWords';
import type { StudioWords } from './vi/studio';

/** Words of the data studio and of local data. */
export const studioWords = lazyWords<StudioWords>('studioWords', (lang) => import(`./${lang}/studio.ts`));
