import { use } from 'react';
import { qualityWords } from '../i18n/qualityWords';
import type { QualityWords } from '../i18n/vi/quality';
import { useStore } from './store';

/** The words of "Data quality" in the language on screen. Suspends until they are here. */
export const useQualityWords = (): QualityWords => use(qualityWords(useStore((s) => s.i18n.lang)));
