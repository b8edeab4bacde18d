import { ask, hear, holdTalk, registerCopy } from '../data/offline/client';
import { useOffline, type Keeping } from './offline';
import { useStore } from './store';

/** A screen that stays on looks for a new version this often, ms. A page that is opened looks anyway. */
const LOOK_EVERY_MS = 3_600_000;

/** A browser that is busy with the old version may let the new one wait; a reload then brings it in, or offers it again. */
const TAKE_OVER_WITHIN_MS = 8000;

let registration: ServiceWorkerRegistration | null = null;
let started = false;
/** The service worker whose list has been asked for. */
let judged: ServiceWorker | null = null;

const keeping = (next: Keeping): void => useOffline.setState({ keeping: next });

/** Starts to keep the app on this device and to hear of new versions. Nothing is ever put in place of what is open. */
export async function keepOffline(): Promise<void> {
  if (started) return;
  started = true;
  if ('locks' in navigator) followTalk();
  const made = await registerCopy();
  if (typeof made === 'string') {
    keeping({ kind: 'none', why: made });
    return;
  }
  registration = made;
  hear(({ kind, done, total, faults }) => {
    if (registration?.active && kind !== 'checking') return;
    if (kind === 'filling') keeping({ kind: 'filling', done, total });
    if (kind === 'failed') keeping({ kind: 'failed', faults });
  });
  made.addEventListener('updatefound', () => watch(made.installing));
  watch(made.installing);
  look();
  setInterval(() => void lookForUpdate(), LOOK_EVERY_MS);
}

function watch(worker: ServiceWorker | null): void {
  worker?.addEventListener('statechange', () => {
    look();
    // A first copy that could not be finished; one that failed later leaves the one before in use.
    if (worker.state === 'redundant' && !registration?.active && useOffline.getState().keeping.kind !== 'failed') {
      keeping({ kind: 'failed', faults: [] });
    }
  });
}

/** What the service worker keeps; `null` when it is the one that ends what was kept (`docs/OFFLINE.md`). */
const listOf = (worker: ServiceWorker) => ask(worker, 'list').catch(() => null);

function look(): void {
  if (registration?.active) void judge(registration.active);
  else if (useOffline.getState().keeping.kind === 'starting') keeping({ kind: 'filling', done: 0, total: 0 });
  if (registration?.active && registration.waiting) void announce(registration.waiting);
}

/** Once for each: a message to a service worker that is about to be replaced starts it anew and holds that up. */
async function judge(active: ServiceWorker): Promise<void> {
  if (active === judged) return;
  judged = active;
  keeping((await listOf(active)) ? { kind: 'ready' } : { kind: 'none', why: 'ended' });
}

/** A waiting version that brings files is announced, once. */
async function announce(waiting: ServiceWorker): Promise<void> {
  const list = await listOf(waiting);
  if (list && useOffline.getState().update === 'none') useOffline.setState({ update: 'waiting' });
}

async function lookForUpdate(): Promise<void> {
  // Without network there is nothing to find, and that is no error.
  await registration?.update().catch(() => undefined);
}

/** The reader has asked for the new version: it takes over and the page opens with it. Not while a talk is on. */
export async function takeUpdate(): Promise<void> {
  const waiting = registration?.waiting;
  if (!waiting) {
    // Another window has brought it in already.
    window.location.reload();
    return;
  }
  const changed = new Promise<void>((resolve) => {
    navigator.serviceWorker.addEventListener('controllerchange', () => resolve(), { once: true });
    setTimeout(resolve, TAKE_OVER_WITHIN_MS);
  });
  if ((await ask(waiting, 'take-over')) === 'talk-is-on') {
    useOffline.setState({ update: 'talk-is-on' });
    return;
  }
  await changed;
  window.location.reload();
}

export const putUpdateOff = (): void => useOffline.setState({ update: 'put-off' });

/** The service worker that answers this page, once it does. */
export const answering = (): ServiceWorker | null => navigator.serviceWorker?.controller ?? null;

/** While this window gives a talk no other window may bring in a new version. */
function followTalk(): void {
  let letGo: (() => void) | null = null;
  const follow = (): void => {
    const talking = useStore.getState().view.mode === 'present';
    if (talking) letGo ??= holdTalk();
    else {
      letGo?.();
      letGo = null;
    }
  };
  useStore.subscribe(follow);
  follow();
}
