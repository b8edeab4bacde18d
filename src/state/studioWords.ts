import { use } from 'react';
import { studioWords } from '../i18n/studioWords';
import type { StudioWords } from '../i18n/vi/studio';
import { useStore } from './store';

/** The words of the studio in the language on screen. Suspends until they are here. */
export const useStudioWords = (): StudioWords => use(studioWords(useStore((s) => s.i18n.lang)));
