import { lazyWords } from './lazyWords';
import type { OfflineWords } from './vi/offline';

/** Words of working without network: the copy on the device, new versions, the pre-flight check. */
export const offlineWords = lazyWords<OfflineWords>({
  vi: async () => (await import('./vi/offline')).offlineWords,
  en: async () => (await import('./en/offline')).offlineWords,
});
