import { lazyWords } from './lazyWords';
import type { OfflineWords } from './vi/offline';

/** Words of working without network: the copy on the device, new versions, the pre-flight check. */
export const offlineWords = lazyWords<OfflineWords>('offlineWords', (lang) => import(`./${lang}/offline.ts`));
