import { lazyWords } from './lazyWords';
import type { DrawWords } from './vi/draw';

/** Words of measuring, drawing and VN-2000. */
export const drawWords = lazyWords<DrawWords>('drawWords', (lang) => import(`./${lang}/draw.ts`));
