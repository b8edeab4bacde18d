import { pathWithin, type KeptList } from '../../domain/offline/kept';
import { makeCopy } from './copy';
import { channelName, PROBE, talkLock, type Answers, type Ask, type Asked, type Told } from './protocol';
import type { WorkerScope } from './workerScope';

/**
 * The service worker: keeps a copy of the whole app on the device and answers from it. The build writes the list of
 * files above this code (`scripts/offline/precache.mjs`). Nothing here takes over by itself: a new version waits until
 * the reader asks for it or every window of the old one is closed.
 */
const worker = globalThis as unknown as WorkerScope & { readonly KEPT: KeptList };

/** A rehearsal ends by itself after this long, if the page that asked for it is gone. */
const LONGEST_CUT_OFF_MS = 180_000;

const list = worker.KEPT;
const folder = worker.registration.scope;
const files = new Map(list.files.map((file) => [file.path, file]));
const copy = makeCopy(list, { folder, caches, fetch: (address, init) => fetch(address, init) });
const channel = new BroadcastChannel(channelName(folder));

/** While a rehearsal cuts the app off: what was refused, and how it ends. */
let cutOff: { readonly refused: string[]; readonly end: () => void } | null = null;

const tell: (told: Told) => void = channel.postMessage.bind(channel);
const tellProgress =
  (kind: 'filling' | 'checking') =>
  (done: number, total: number): void =>
    tell({ kind, done, total, faults: [] });

worker.addEventListener('install', (event) => {
  const install = async (): Promise<void> => {
    const faults = await copy.fill(tellProgress('filling'));
    if (faults.length === 0) return;
    tell({ kind: 'failed', done: list.files.length - faults.length, total: list.files.length, faults });
    throw new Error(`Not to be had: ${faults.map(({ path }) => path).join(', ')}`);
  };
  event.waitUntil(install());
});

worker.addEventListener('activate', (event) => {
  const activate = async (): Promise<void> => {
    await copy.takeOver(Date.now());
    await worker.clients.claim();
    await copy.fillArchive();
  };
  event.waitUntil(activate());
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const path = request.method === 'GET' ? pathWithin(folder, request.url) : null;
  if (path === PROBE) {
    event.respondWith(Response.json({ cutOff: cutOff !== null }));
    return;
  }
  const file = path === null ? undefined : files.get(path);
  if (file) {
    event.respondWith(cutOff ? copy.answer(file, false) : answerOnline(event.request, file.path));
    if (request.mode === 'navigate' && !cutOff) event.waitUntil(copy.fillGaps());
    return;
  }
  if (cutOff) {
    cutOff.refused.push(request.url);
    event.respondWith(Response.error());
    return;
  }
  if (path?.startsWith('assets/')) {
    event.respondWith(copy.fromEarlier(request.url).then((earlier) => earlier ?? fetch(request)));
  }
});

/** Out of the copy; where that cannot be mended, the server's own newer version from the page on. */
async function answerOnline(request: Request, path: string): Promise<Response> {
  const file = files.get(path);
  if (!file) return fetch(request);
  if (copy.isBeyondMending()) {
    const fresh = await fetch(request).catch(() => null);
    if (fresh?.ok) return fresh;
  }
  const answer = await copy.answer(file, true);
  // The server has moved on: its service worker brings the rest, and waits like any other.
  if (copy.isBeyondMending()) void worker.registration.update().catch(() => undefined);
  return answer;
}

worker.addEventListener('message', (event) => {
  const { ask } = (event.data ?? {}) as Partial<Asked>;
  const port = event.ports[0];
  if (!port || !ask || !Object.hasOwn(ANSWER, ask)) return;
  const answer = async (): Promise<void> => port.postMessage(await ANSWER[ask](event.waitUntil.bind(event)));
  event.waitUntil(answer());
});

const ANSWER: { readonly [A in Ask]: (keepAlive: (work: Promise<unknown>) => void) => Promise<Answers[A]> } = {
  list: async () => list,
  check: () => copy.check(tellProgress('checking')),
  mend: async () => [...(await copy.fill(tellProgress('filling'))), ...(await copy.fillArchive())],
  'cut-off': async (keepAlive) => {
    cutOff?.end();
    // The browser ends an idle service worker, and with it what it remembers: this event lasts as long as the cut.
    const lasting = new Promise<void>((resolve) => {
      const timer = setTimeout(() => end(), LONGEST_CUT_OFF_MS);
      const end = (): void => {
        clearTimeout(timer);
        cutOff = null;
        resolve();
      };
      cutOff = { refused: [], end };
    });
    keepAlive(lasting);
    return true;
  },
  rejoin: async () => {
    const refused = cutOff?.refused ?? null;
    cutOff?.end();
    return refused;
  },
  'take-over': async () => {
    const { held = [] } = await navigator.locks.query();
    if (held.some(({ name }) => name === talkLock(folder))) return 'talk-is-on';
    void worker.skipWaiting();
    return 'taken';
  },
};
