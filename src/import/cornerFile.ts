/** Why a file was refused. */
export type CornerFileMistake = 'tooLarge' | 'unreadable' | 'tooSlow' | 'empty';

export type CornerFileText =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly why: CornerFileMistake };

/**
 * A corner table has tens of kilobytes. Below this the reader of workbooks unpacks by itself; above, it would ask for
 * workers made from blobs, which the content security policy forbids.
 */
const MAX_BYTES = 500_000;
/** A workbook that takes longer is made to hang whoever reads it. */
const WAIT_MS = 10_000;

/** The text of a table file: CSV and the like as they are, a workbook's first sheet with tabs between its cells. */
export async function cornerFileText(file: File): Promise<CornerFileText> {
  if (file.size > MAX_BYTES) return { ok: false, why: 'tooLarge' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  // A zip: no text begins so.
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return sheetText(bytes);
  const text = decode(bytes);
  if (text.includes('\0')) return { ok: false, why: 'unreadable' };
  return text.trim() === '' ? { ok: false, why: 'empty' } : { ok: true, text };
}

/** UTF-8, UTF-16 with its mark, else windows-1258: digits are the same in all that is left. */
function decode(bytes: Uint8Array): string {
  const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  if (mark === 0xfffe) return new TextDecoder('utf-16le').decode(bytes);
  if (mark === 0xfeff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
  }
}

/** In a worker that is ended when it takes too long: a hostile workbook must not freeze the page. */
function sheetText(bytes: Uint8Array): Promise<CornerFileText> {
  const worker = new Worker(new URL('./sheetText.worker.ts', import.meta.url), { type: 'module' });
  return new Promise((resolve) => {
    const end = (result: CornerFileText): void => {
      clearTimeout(timer);
      worker.terminate();
      resolve(result);
    };
    const timer = setTimeout(() => end({ ok: false, why: 'tooSlow' }), WAIT_MS);
    worker.addEventListener('message', ({ data }: MessageEvent<CornerFileText>) => end(data));
    worker.addEventListener('error', () => end({ ok: false, why: 'unreadable' }));
    worker.postMessage(bytes, [bytes.buffer]);
  });
}
