import { archiveName } from './copy';

/** The street archive as it is kept on the device, `null` when it is not. */
export async function openKeptArchive(address: string): Promise<File | null> {
  if (!('caches' in globalThis)) return null;
  const cache = await caches.open(archiveName(new URL('./', document.baseURI).href));
  const kept = await cache.match(address);
  return kept ? new File([await kept.blob()], address) : null;
}
