import { describe, expect, test, vi } from 'vitest';
import type { ReadOutcome, ReadProgress } from '../../../src/import/contract';
import { LIMITS } from '../../../src/import/limits';
import { readIn, type ReadingWorker } from '../../../src/import/readInWorker';
import { toMessages, type ReadMessage, type ReadRequest } from '../../../src/import/wire';
import { readAs, readFixture } from '../../support/importing';

/** Stands in for a worker: says what a test makes it say, copied as a browser copies it. */
class PlayedWorker extends EventTarget {
  readonly asked: ReadRequest[] = [];
  ended = false;
  postMessage(request: ReadRequest): void {
    this.asked.push(request);
  }
  terminate(): void {
    this.ended = true;
  }
  say(message: ReadMessage): void {
    this.dispatchEvent(new MessageEvent('message', { data: structuredClone(message) }));
  }
}

const play = (): { worker: PlayedWorker; make: () => ReadingWorker } => {
  const worker = new PlayedWorker();
  return { worker, make: () => worker };
};
const request: ReadRequest = { name: 'a.csv', content: 'a\n1', options: {} };
const refused = (code: string): object => ({ ok: false, refusal: { code, file: 'a.csv', at: {} } });

describe('reading beside the page', () => {
  test.each(['known.geojson', 'known.xlsx', 'known-epsg5897.zip', 'head-of.gpkg'])(
    '%s arrives as it was read',
    async (file) => {
      const outcome = await readFixture(file);
      const { worker, make } = play();
      const reading = readIn(make, request);
      for (const message of toMessages(outcome)) worker.say(message);
      expect(await reading.outcome).toEqual(outcome);
      expect(worker.ended).toBe(true);
    },
  );

  test('many records come in small parts and in their order', async () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => `${i},x,y`).join('\n');
    const outcome = await readAs('a.csv', `n,a,b\n${rows}\n`);
    const messages = [...toMessages(outcome)];
    expect(messages.length).toBeGreaterThan(5);
    for (const message of messages) {
      if (message.kind === 'records') expect(message.records.length).toBeLessThanOrEqual(2_500);
    }
    const { worker, make } = play();
    const reading = readIn(make, request);
    for (const message of messages) worker.say(message);
    expect(await reading.outcome).toEqual(outcome);
  });

  test('progress is passed on', async () => {
    const seen: ReadProgress[] = [];
    const { worker, make } = play();
    readIn(make, request, (progress) => seen.push(progress));
    worker.say({ kind: 'progress', progress: { phase: 'parsing', done: 1, total: 2 } });
    expect(seen).toEqual([{ phase: 'parsing', done: 1, total: 2 }]);
  });

  test('cancel ends the worker; what it says afterwards counts for nothing', async () => {
    const { worker, make } = play();
    const reading = readIn(make, request);
    reading.cancel();
    expect(worker.ended).toBe(true);
    for (const message of toMessages({ ok: 'ask-encoding', guesses: [] } satisfies ReadOutcome)) worker.say(message);
    expect(await reading.outcome).toEqual(refused('cancelled'));
  });

  test('a worker that does not answer is ended by the clock', async () => {
    vi.useFakeTimers();
    const { worker, make } = play();
    const reading = readIn(make, request);
    vi.advanceTimersByTime(LIMITS.milliseconds);
    vi.useRealTimers();
    expect(worker.ended).toBe(true);
    expect(await reading.outcome).toMatchObject({ refusal: { code: 'took-too-long', detail: { seconds: 20 } } });
  });

  test('a worker that breaks, and one that cannot be made', async () => {
    const { worker, make } = play();
    const reading = readIn(make, request);
    worker.dispatchEvent(new Event('error'));
    expect(await reading.outcome).toEqual(refused('reader-failed'));
    const none = readIn(() => {
      throw new Error('no workers here');
    }, request);
    expect(await none.outcome).toEqual(refused('reader-failed'));
  });

  test('a file above the cap starts no worker', async () => {
    const make = vi.fn<() => ReadingWorker>();
    const content = { size: LIMITS.fileBytes + 1 } as Blob;
    expect(await readIn(make, { ...request, content }).outcome).toMatchObject({
      refusal: { code: 'too-large', detail: { mb: 50, maxMb: 50 } },
    });
    expect(make).not.toHaveBeenCalled();
  });
});
