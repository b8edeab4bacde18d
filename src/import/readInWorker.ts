import type { ReadOptions, ReadProgress, Reading, ReadOutcome, RefusalCode } from './contract';
import { LIMITS, sizeDetail } from './limits';
import { Refused } from './report';
import { Assembler, type ReadMessage, type ReadRequest } from './wire';

type OnProgress = (progress: ReadProgress) => void;

/** What is used of a worker. */
export type ReadingWorker = Pick<Worker, 'addEventListener' | 'postMessage' | 'terminate'>;

const ownWorker = (): ReadingWorker => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

/** Reads a file beside the page. Nothing of it leaves the device, and nothing here changes what is loaded. */
export function readFile(file: File, options: ReadOptions = {}, onProgress?: OnProgress): Reading {
  return readIn(ownWorker, { name: file.name, content: file, options }, onProgress);
}

/** Reads text that the user pasted; `name` is what messages call it. */
export function readPasted(text: string, name: string, options: ReadOptions = {}, onProgress?: OnProgress): Reading {
  return readIn(ownWorker, { name, content: text, options }, onProgress);
}

/** The worker is ended when it has answered, when the user has had enough, and when it takes too long. */
export function readIn(makeWorker: () => ReadingWorker, request: ReadRequest, onProgress?: OnProgress): Reading {
  const { promise, resolve } = settable<ReadOutcome>();
  const refuse = (code: RefusalCode, detail?: Record<string, number>): ReadOutcome => ({
    ok: false,
    refusal: new Refused(code, {}, detail).of(request.name),
  });
  const size = typeof request.content === 'string' ? request.content.length : request.content.size;
  if (size > LIMITS.fileBytes) {
    resolve(refuse('too-large', { ...sizeDetail(size) }));
    return { outcome: promise, cancel: () => undefined };
  }

  let worker: ReadingWorker;
  try {
    worker = makeWorker();
  } catch {
    resolve(refuse('reader-failed'));
    return { outcome: promise, cancel: () => undefined };
  }
  const end = (outcome: ReadOutcome): void => {
    clearTimeout(watchdog);
    worker.terminate();
    resolve(outcome);
  };
  const seconds = LIMITS.milliseconds / 1000;
  const watchdog = setTimeout(() => end(refuse('took-too-long', { seconds })), LIMITS.milliseconds);
  const assembler = new Assembler();
  worker.addEventListener('message', ({ data }: MessageEvent<ReadMessage>) => {
    if (data.kind === 'progress') {
      onProgress?.(data.progress);
      return;
    }
    const outcome = assembler.take(data);
    if (outcome) end(outcome);
  });
  worker.addEventListener('error', () => end(refuse('reader-failed')));
  worker.addEventListener('messageerror', () => end(refuse('reader-failed')));
  worker.postMessage(request, NO_TRANSFER);
  return { outcome: promise, cancel: () => end(refuse('cancelled')) };
}

/** The file stays the page's own: it may be read again with another encoding. */
const NO_TRANSFER = { transfer: [] };

function settable<T>(): { readonly promise: Promise<T>; readonly resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
