import { channelName, PROBE, readTold, talkLock, type Answers, type Ask, type Asked, type Told } from './protocol';

/** Why this browser, or this address, cannot keep the app. */
export type WhyNot = 'insecure' | 'unsupported' | 'development' | 'refused' | 'ended';

/** Longest that an answer may take, ms: to read and compare every file takes a slow machine a while. */
const ANSWER_WITHIN_MS = 120_000;

/** The app's folder, which is also how far the service worker reaches. */
export const appFolder = (): string => new URL('./', document.baseURI).href;

/** Registers the service worker. Asked only once the first screen stands: it brings every file of the app. */
export async function registerCopy(): Promise<ServiceWorkerRegistration | WhyNot> {
  if (!import.meta.env.PROD) return 'development';
  if (!window.isSecureContext) return 'insecure';
  if (!('serviceWorker' in navigator)) return 'unsupported';
  try {
    const address = new URL('sw.js', appFolder());
    const options: RegistrationOptions = { scope: appFolder(), updateViaCache: 'none' };
    // Where service workers are blocked from outside (an extension, a test) there may be an answer without a registration.
    const made: ServiceWorkerRegistration | undefined = await navigator.serviceWorker.register(address, options);
    return made ?? 'refused';
  } catch {
    return 'refused';
  }
}

/** Asks the service worker; rejects when it does not answer. */
export function ask<A extends Ask>(worker: ServiceWorker, what: A): Promise<Answers[A]> {
  return new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    const timer = setTimeout(() => reject(new Error('The service worker did not answer.')), ANSWER_WITHIN_MS);
    port1.addEventListener('message', ({ data }: MessageEvent<Answers[A]>) => {
      clearTimeout(timer);
      port1.close();
      resolve(data);
    });
    port1.start();
    const asked: Asked = { ask: what };
    worker.postMessage(asked, [port2]);
  });
}

/** Hears what the service worker tells all windows; returns how to stop. */
export function hear(listener: (told: Told) => void): () => void {
  const channel = new BroadcastChannel(channelName(appFolder()));
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const told = readTold(data);
    if (told) listener(told);
  });
  return () => channel.close();
}

/** Says to every window that a talk is on, until the returned function is called or this window is gone. */
export function holdTalk(): () => void {
  const over = new AbortController();
  const until = new Promise<void>((resolve) => over.signal.addEventListener('abort', () => resolve()));
  // Shared: a second window of the same talk holds it too.
  void navigator.locks.request(talkLock(appFolder()), { mode: 'shared' }, () => until);
  return () => over.abort();
}

/** Whether this page's requests reach the service worker and end there; `null` when they do not reach it. */
export async function isCutOff(): Promise<boolean | null> {
  try {
    const answer: unknown = await (await fetch(new URL(PROBE, appFolder()))).json();
    return typeof answer === 'object' && answer !== null && 'cutOff' in answer ? answer.cutOff === true : null;
  } catch {
    return null;
  }
}
