import { addressWithin, type Fault, type KeptFile, type KeptList } from '../../domain/offline/kept';

/** What the copy stands on; a test plays it. */
export interface Ground {
  /** Address of the app's folder, with `/` at its end. */
  readonly folder: string;
  readonly caches: CacheStorage;
  readonly fetch: (address: string, init?: RequestInit) => Promise<Response>;
}

type Progress = (done: number, total: number) => void;

/** One build's files on the device. Each is what the build wrote, to the byte, or counts as missing. */
export interface Copy {
  /** Brings everything that is not there yet; what could not be had is named. */
  readonly fill: (onProgress?: Progress) => Promise<readonly Fault[]>;
  /** Reads every file and compares it with what the build wrote. */
  readonly check: (onProgress?: Progress) => Promise<readonly Fault[]>;
  /** Brings files of which nothing is there: a browser may have cleared them. */
  readonly fillGaps: () => Promise<void>;
  /** The file from the copy; from the network, if that may be asked, when the copy of it is missing or damaged. */
  readonly answer: (file: KeptFile, mayAsk: boolean) => Promise<Response>;
  /** A file of the build before this one, for windows that are still open with it. */
  readonly fromEarlier: (address: string) => Promise<Response | undefined>;
  /** The street archive as it is kept. */
  readonly fillArchive: () => Promise<readonly Fault[]>;
  /** This is the copy in use from now on: of earlier ones only the last stays. */
  readonly takeOver: (now: number) => Promise<void>;
  /** Files are lost that the server no longer has: only its newer version can mend that. */
  readonly isBeyondMending: () => boolean;
}

const PREFIX = 'hanoi-zones';
/** Marks a copy that has been in use, and since when. */
const IN_USE = '.in-use';
/** Connections at a time. */
const AT_ONCE = 6;

export const copyName = (folder: string, version: string): string => `${PREFIX} ${folder} ${version}`;
export const archiveName = (folder: string): string => copyName(folder, 'streets');
/** Whether a cache is ours and of this folder: other apps, and other copies of this one, may share the origin. */
export const isOurs = (name: string, folder: string): boolean => name.startsWith(`${PREFIX} ${folder} `);

export async function sha256(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function makeCopy(list: KeptList, { folder, caches, fetch }: Ground): Copy {
  const addressOf = ({ path }: KeptFile): string => addressWithin(folder, path);
  const name = copyName(folder, list.version);
  const open = (): Promise<Cache> => caches.open(name);
  let beyondMending = false;

  const read = async (cache: Cache, file: KeptFile): Promise<Response | 'missing' | 'damaged'> => {
    const kept = await cache.match(addressOf(file));
    if (!kept) return 'missing';
    const bytes = await kept.arrayBuffer().catch(() => null);
    if (bytes?.byteLength !== file.bytes || (await sha256(bytes)) !== file.sha256) return 'damaged';
    // Asked for a second time: a browser keeps compiled code with what comes straight from its cache.
    return (await cache.match(addressOf(file))) ?? 'missing';
  };

  const earlierNames = async (): Promise<readonly string[]> =>
    (await caches.keys()).filter((other) => isOurs(other, folder) && other !== name && other !== archiveName(folder));

  const fromSameContent = async (file: KeptFile): Promise<Response | null> => {
    for (const earlier of await earlierNames()) {
      const found = await read(await caches.open(earlier), file);
      if (found instanceof Response) return found;
    }
    return null;
  };

  /** From the network, kept if it is what the build wrote; else the fault, with the answer where there is one. */
  const bring = async (cache: Cache, file: KeptFile): Promise<Response | { fault: Fault; answer: Response | null }> => {
    let answer: Response | null = null;
    // A stale copy in the browser's other cache is no reason to fail: the second time it is passed by.
    for (const mode of ['no-cache', 'reload'] as const) {
      try {
        answer = await fetch(addressOf(file), { cache: mode, credentials: 'same-origin' });
      } catch {
        return { fault: { path: file.path, why: 'unreachable' }, answer: null };
      }
      if (!answer.ok) continue;
      const bytes = await answer
        .clone()
        .arrayBuffer()
        .catch(() => null);
      if (!bytes) return { fault: { path: file.path, why: 'unreachable' }, answer: null };
      if (bytes.byteLength === file.bytes && (await sha256(bytes)) === file.sha256) {
        const plain = asKept(answer, bytes);
        await cache.put(addressOf(file), plain.clone());
        return plain;
      }
    }
    // An error of the server's own may pass; what is another file, or gone, will not.
    const gone = answer?.ok === true || answer?.status === 404;
    return { fault: { path: file.path, why: gone ? 'changed' : 'unreachable' }, answer };
  };

  /** The good ones are left as they are; the same content of an earlier build is not fetched again. */
  const obtain = async (cache: Cache, file: KeptFile): Promise<Fault | null> => {
    if ((await read(cache, file)) instanceof Response) return null;
    const same = await fromSameContent(file);
    if (same) {
      await cache.put(addressOf(file), same);
      return null;
    }
    const brought = await bring(cache, file);
    return brought instanceof Response ? null : brought.fault;
  };

  const each = async (
    files: readonly KeptFile[],
    work: (file: KeptFile) => Promise<Fault | null>,
    onProgress: Progress = () => undefined,
  ): Promise<readonly Fault[]> => {
    const faults: Fault[] = [];
    const waiting = [...files];
    let done = 0;
    const line = async (): Promise<void> => {
      for (let file = waiting.shift(); file; file = waiting.shift()) {
        const fault = await work(file);
        if (fault) faults.push(fault);
        done += 1;
        onProgress(done, files.length);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, line));
    return faults.sort((a, b) => (a.path < b.path ? -1 : 1));
  };

  const archiveFault = async (): Promise<Fault | null> => {
    if (!list.archive) return null;
    const { path, bytes, sha256: wanted } = list.archive;
    const kept = await (await caches.open(archiveName(folder))).match(addressOf(list.archive));
    if (!kept) return { path, why: 'missing' };
    // Its size alone: to read a hundred megabytes at each check would hold up a slow machine.
    const whole = kept.headers.get(CONTENT) === wanted && (await kept.blob()).size === bytes;
    return whole ? null : { path, why: 'damaged' };
  };

  return {
    fill: async (onProgress) => {
      const cache = await open();
      return each(list.files, (file) => obtain(cache, file), onProgress);
    },
    check: async (onProgress) => {
      const cache = await open();
      const faults = await each(
        list.files,
        async (file) => {
          const found = await read(cache, file);
          return found instanceof Response ? null : { path: file.path, why: found };
        },
        onProgress,
      );
      const streets = await archiveFault();
      return streets ? [...faults, streets] : faults;
    },
    fillGaps: async () => {
      const cache = await open();
      const there = new Set((await cache.keys()).map(({ url }) => url));
      const gaps = list.files.filter((file) => !there.has(addressOf(file)));
      await each(gaps, (file) => obtain(cache, file));
    },
    answer: async (file, mayAsk) => {
      const cache = await open();
      const found = await read(cache, file);
      if (found instanceof Response) return found;
      if (!mayAsk) return Response.error();
      const brought = await bring(cache, file);
      if (brought instanceof Response) return brought;
      if (brought.fault.why === 'changed') beyondMending = true;
      return brought.answer ?? Response.error();
    },
    fromEarlier: async (address) => {
      for (const earlier of await earlierNames()) {
        const found = await (await caches.open(earlier)).match(address, { ignoreSearch: true });
        if (found) return found;
      }
      return undefined;
    },
    fillArchive: async () => {
      const { archive } = list;
      if (!archive || !(await archiveFault())) return [];
      const brought = await bringArchive(archive);
      return brought ? [brought] : [];
    },
    takeOver: async (now) => {
      const marked: { readonly name: string; readonly since: number }[] = [];
      for (const earlier of await earlierNames()) {
        const mark = await (await caches.open(earlier)).match(folder + IN_USE);
        marked.push({ name: earlier, since: mark ? Number(await mark.text()) : -1 });
      }
      const last = marked.filter(({ since }) => since >= 0).sort((a, b) => b.since - a.since)[0];
      await Promise.all(marked.filter((other) => other !== last).map((other) => caches.delete(other.name)));
      if (!list.archive) await caches.delete(archiveName(folder));
      await (await open()).put(folder + IN_USE, new Response(String(now)));
    },
    isBeyondMending: () => beyondMending,
  };

  async function bringArchive(archive: KeptFile): Promise<Fault | null> {
    const { path } = archive;
    try {
      const answer = await fetch(addressOf(archive), { cache: 'no-cache', credentials: 'same-origin' });
      const bytes = await answer.arrayBuffer();
      if (!answer.ok || bytes.byteLength !== archive.bytes || (await sha256(bytes)) !== archive.sha256) {
        return { path, why: 'changed' };
      }
      const kept = new Response(bytes, { headers: { [CONTENT]: archive.sha256 } });
      await (await caches.open(archiveName(folder))).put(addressOf(archive), kept);
      return null;
    } catch {
      return { path, why: 'unreachable' };
    }
  }
}

/** Of which content the kept archive is. */
const CONTENT = 'X-Kept-Content';
/** They say how the bytes came over the network, which is over. */
const OF_THE_WAY = ['content-encoding', 'content-length', 'transfer-encoding', 'content-range'];

/** The answer as it is kept: with the server's headers, and without the mark of having been sent on. */
function asKept(answer: Response, bytes: ArrayBuffer): Response {
  const headers = new Headers(answer.headers);
  for (const name of OF_THE_WAY) headers.delete(name);
  return new Response(bytes, { status: 200, headers });
}
