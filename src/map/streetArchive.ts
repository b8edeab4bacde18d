/**
 * Set by the build when `public/geo/hanoi.pmtiles` is there (docs/OFFLINE-BASE.md). Asking for a file that may not exist
 * would put an error into every visitor's console.
 */
const HAS_ARCHIVE = import.meta.env['VITE_STREET_ARCHIVE'] === 'true';

/** Address for the style's source, once its reader is in place; `null` without an archive. */
export async function openStreetArchive(): Promise<string | null> {
  if (!HAS_ARCHIVE) return null;
  const { readPmtiles } = await import('./engine/pmtiles');
  readPmtiles();
  return `pmtiles://${new URL('geo/hanoi.pmtiles', document.baseURI).href}`;
}
