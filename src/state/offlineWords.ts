import { use } from 'react';
import { offlineWords } from '../i18n/offlineWords';
import type { OfflineWords } from '../i18n/vi/offline';
import { useStore } from './store';

/** The words of working without network in the language on screen. Suspends until they are here. */
export const useOfflineWords = (): OfflineWords => use(offlineWords(useStore((s) => s.i18n.lang)));
