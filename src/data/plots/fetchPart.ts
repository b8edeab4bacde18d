import type { PlotFile } from '../../domain/plots/plotIndex';
import type { ByteRange } from '../../domain/plots/plotPages';
import type { PlotsProblem } from '../../domain/plots/problem';
import { PlotsFailure } from './problem';

/** What has not answered by then counts as too slow; "Retry" asks again. */
const TIMEOUT_MS = 30_000;

/** The last part of an address: what messages call the file. */
export const fileName = (address: string): string => decodeURI(new URL(address).pathname.split('/').at(-1) ?? address);

const fail = (problem: PlotsProblem): never => {
  throw new PlotsFailure(problem);
};

async function ask(address: string, init: RequestInit): Promise<Response> {
  const file = fileName(address);
  try {
    const answer = await fetch(address, { ...init, signal: AbortSignal.timeout(TIMEOUT_MS) });
    return answer.ok ? answer : fail({ kind: 'missing', file, status: answer.status });
  } catch (error) {
    if (error instanceof PlotsFailure) throw error;
    return fail({ kind: isTimeout(error) ? 'too-slow' : 'unreachable', file });
  }
}

const isTimeout = (error: unknown): boolean => error instanceof DOMException && error.name === 'TimeoutError';

async function bodyOf(answer: Response, address: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await answer.arrayBuffer());
  } catch (error) {
    return fail({ kind: isTimeout(error) ? 'too-slow' : 'unreachable', file: fileName(address) });
  }
}

/** A whole file, as text. */
export async function fetchText(address: string, cache: RequestCache): Promise<string> {
  const bytes = await bodyOf(await ask(address, { cache }), address);
  return new TextDecoder().decode(bytes);
}

/** A part of a file. A server that answers with the whole of it is refused before that has come. */
export async function fetchRange(
  address: string,
  { offset, length }: ByteRange,
  cache: RequestCache = 'default',
): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await ask(address, { cache, headers: { Range: `bytes=${offset}-${offset + length - 1}` } });
  if (answer.status !== 206) {
    await answer.body?.cancel();
    fail({ kind: 'no-ranges', file: fileName(address) });
  }
  return bodyOf(answer, address);
}

/** A file that the index names, whole and unpacked, if it is to the byte what the index says. */
export async function fetchWhole(base: string, { file, bytes, sha256 }: PlotFile): Promise<Uint8Array> {
  const address = new URL(file, base).href;
  // A stale copy in the browser's cache is no reason to fail: the second time it is passed by.
  for (const cache of ['default', 'reload'] as const) {
    const packed = await bodyOf(await ask(address, { cache }), address);
    const hash = await hashOf(packed);
    if (packed.byteLength === bytes && (hash === null || hash === sha256)) return gunzip(packed, fileName(address));
  }
  return fail({ kind: 'damaged', file: fileName(address) });
}

/** Over plain http browsers hash nothing; there the length alone is compared. */
async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  if (!('subtle' in crypto)) return null;
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Unpacks gzip; `file` is named when it is none. */
export async function gunzip(bytes: Uint8Array<ArrayBuffer>, file: string): Promise<Uint8Array> {
  try {
    const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    return new Uint8Array(await new Response(unpacked).arrayBuffer());
  } catch {
    return fail({ kind: 'damaged', file });
  }
}
