import type { ReadProgress } from './contract';
import { readBytes } from './readBytes';
import { toMessages, type ReadMessage, type ReadRequest } from './wire';

/** Progress is for eyes. */
const TELL_EVERY_MS = 80;

const tell = (message: ReadMessage): void => postMessage(message, { transfer: [] });
let told = 0;
function onProgress(progress: ReadProgress): void {
  const now = performance.now();
  if (now - told < TELL_EVERY_MS) return;
  told = now;
  tell({ kind: 'progress', progress });
}

async function bytesOf(blob: Blob): Promise<Uint8Array> {
  const bytes = new Uint8Array(blob.size);
  let done = 0;
  const reader = blob.stream().getReader();
  for (;;) {
    const part = await reader.read();
    if (part.done) return bytes.subarray(0, done);
    bytes.set(part.value, done);
    done += part.value.length;
    onProgress({ phase: 'reading', done, total: blob.size });
  }
}

/** One worker reads one file, and is ended by the page. */
addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
  const work = async (): Promise<void> => {
    const content = typeof data.content === 'string' ? data.content : await bytesOf(data.content);
    const outcome = await readBytes({ file: data.name, content, options: data.options, onProgress });
    for (const message of toMessages(outcome)) tell(message);
  };
  // A rejection here is an error of the worker, which the page hears of.
  work().catch((error: unknown) => reportError(error));
});
