import { lazyWords } from './lazyWords';
import type { HelpWords } from './vi/help';

/** Words of Help and of the tour. */
export const helpWords = lazyWords<HelpWords>('helpWords', (lang) => import(`./${lang}/help.ts`));
