import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from 'vitest';
import { ROOT } from './sources';

/** What can be wrong with a file that is asked for. */
export const FAULTS = [
  'missing',
  'cut short',
  'HTML instead',
  'wrong shape',
  'slow',
  'hanging',
  'no connection',
] as const;
export type Fault = (typeof FAULTS)[number];

/** What the app says about each; `null` where it comes in the end. */
export const SAYS: Readonly<Record<Fault, string | null>> = {
  missing: 'missing',
  'cut short': 'not-json',
  'HTML instead': 'not-json',
  'wrong shape': 'wrong-shape',
  slow: null,
  hanging: 'unreachable',
  'no connection': 'unreachable',
};

/** Longer than anyone waits, shorter than the app does. */
const SLOW_MS = 20_000;

export interface FakeNetwork {
  /** What answers wrongly from now on; `null`: nothing. */
  readonly breaks: (file: string | null, fault?: Fault) => void;
  /** How often each file was asked for, and with which use of the browser's cache. */
  readonly asked: readonly { readonly file: string; readonly cache: RequestCache | undefined }[];
}

export const publishedText = (file: string): string => readFileSync(join(ROOT, 'public', 'geo', file), 'utf8');

/** Answers `geo/…` with the published files. Time must be faked (`vi.useFakeTimers`): slow and hanging ones use it. */
export function fakeNetwork(textOf: (file: string) => string = publishedText): FakeNetwork {
  let broken: { readonly file: string; readonly fault: Fault } | null = null;
  const asked: { file: string; cache: RequestCache | undefined }[] = [];
  vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
    const ending = new AbortController();
    setTimeout(() => ending.abort(new DOMException('timed out', 'TimeoutError')), ms);
    return ending.signal;
  });
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (address, { signal, cache } = {}) => {
    const file = /geo\/(.+)$/.exec(address instanceof Request ? address.url : address.toString())?.[1] ?? '';
    asked.push({ file, cache });
    const ok = (): Response => new Response(textOf(file));
    if (broken?.file !== file) return ok();
    switch (broken.fault) {
      case 'missing':
        return new Response('Not found', { status: 404 });
      case 'cut short':
        return new Response(textOf(file).slice(0, -20));
      case 'HTML instead':
        return new Response('<!doctype html><title>Log in</title>');
      case 'wrong shape':
        return Response.json({ nothing: ['of ours'] });
      case 'no connection':
        throw new TypeError('Failed to fetch');
      case 'slow':
        await new Promise((resolve) => setTimeout(resolve, SLOW_MS));
        return ok();
      case 'hanging':
        return new Promise((_, reject) => {
          signal?.addEventListener('abort', () => reject(signal.reason as Error));
        });
    }
  });
  return {
    breaks: (file, fault = 'missing') => {
      broken = file === null ? null : { file, fault };
    },
    asked,
  };
}
