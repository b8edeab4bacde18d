import { Unzip, UnzipInflate } from 'fflate/browser';
import readSheets from 'read-excel-file/web-worker';
import type { CornerFileText } from './cornerFile';

/** Unpacked; a zip bomb is a thousand times its size. */
const MAX_UNPACKED = 20_000_000;
const MAX_ROWS = 20_000;

self.addEventListener('message', ({ data }: MessageEvent<Uint8Array<ArrayBuffer>>) => {
  void read(data).then((result) => self.postMessage(result, {}));
});

async function read(bytes: Uint8Array<ArrayBuffer>): Promise<CornerFileText> {
  try {
    if (unpackedSize(bytes) > MAX_UNPACKED) return { ok: false, why: 'tooLarge' };
    const [sheet] = await readSheets(new Blob([bytes]));
    const rows = sheet?.data.slice(0, MAX_ROWS) ?? [];
    const text = rows
      .map((row) => row.map((cell) => (cell === null ? '' : String(cell).replaceAll(/[\t\r\n]/g, ' '))).join('\t'))
      .join('\n');
    return text.trim() === '' ? { ok: false, why: 'empty' } : { ok: true, text };
  } catch {
    return { ok: false, why: 'unreadable' };
  }
}

/** Counted while unpacking, whatever the file says of itself; stops at the limit. */
function unpackedSize(bytes: Uint8Array): number {
  let size = 0;
  const unzip = new Unzip((file) => {
    file.ondata = (error, chunk) => {
      if (error) throw error;
      size += chunk.length;
      if (size > MAX_UNPACKED) file.terminate();
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  const STEP = 16_384;
  for (let at = 0; at < bytes.length; at += STEP) {
    unzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
    if (size > MAX_UNPACKED) break;
  }
  return size;
}
