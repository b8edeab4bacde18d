import type { StreetDetail } from './style/input';

/**
 * Set by the build when `public/geo/hanoi.pmtiles` is there (docs/OFFLINE-BASE.md). Asking for a file that may not exist
 * would put an error into every visitor's console.
 */
declare const __STREET_ARCHIVE__: boolean;
export const HAS_ARCHIVE = __STREET_ARCHIVE__;

/** The archive, once its reader is in place; `null` without one. */
export async function openStreetArchive(): Promise<StreetDetail | null> {
  if (!HAS_ARCHIVE) return null;
  const [{ readPmtiles }, { streetDetail }, { openKeptArchive }] = await Promise.all([
    import('./engine/pmtiles'),
    import('./style/streetDetail'),
    import('../data/offline/archive'),
  ]);
  const address = new URL('geo/hanoi.pmtiles', document.baseURI).href;
  readPmtiles(address, () => openKeptArchive(address));
  return streetDetail(`pmtiles://${address}`);
}
