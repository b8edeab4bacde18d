/**
 * Set by the build when `public/geo/hanoi.pmtiles` is there (see docs/OFFLINE-BASE.md). Asking for a file that may not
 * exist would put an error into every visitor's console.
 */
declare const __STREET_ARCHIVE__: boolean | undefined;

/** Address for the style's source, once its reader is in place; `null` without an archive. */
export async function openStreetArchive(): Promise<string | null> {
  if (typeof __STREET_ARCHIVE__ === 'undefined' || !__STREET_ARCHIVE__) return null;
  const { readPmtiles } = await import('./engine/pmtiles');
  readPmtiles();
  return `pmtiles://${new URL('geo/hanoi.pmtiles', document.baseURI).href}`;
}
