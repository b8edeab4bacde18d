import type { CDPSession, Page } from 'playwright-core';

/** JavaScript heap in use after garbage was collected, MB: of the page, and of its workers, where maps keep their data. */
export interface Heap {
  readonly pageMb: number;
  readonly workersMb: number;
}

/** Heap of a page and all its workers. Each worker answers over a session of its own. */
export async function heapOf(page: Page): Promise<Heap> {
  const session = await page.context().newCDPSession(page);
  const workers = await workersOf(session);
  await collect(session);
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  let workersMb = 0;
  for (const ask of workers) {
    await ask('HeapProfiler.collectGarbage');
    workersMb += Number((await ask('Runtime.getHeapUsage'))['usedSize'] ?? 0) / 1e6;
  }
  await session.detach();
  return { pageMb: usedSize / 1e6, workersMb };
}

/** Twice: what a finalizer frees goes with the second. */
async function collect(session: CDPSession): Promise<void> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
}

type Ask = (method: string) => Promise<Record<string, unknown>>;

interface Answer {
  readonly id?: number;
  readonly result?: Record<string, unknown>;
}

async function workersOf(session: CDPSession): Promise<readonly Ask[]> {
  const ids: string[] = [];
  const waiting = new Map<number, (result: Record<string, unknown>) => void>();
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type === 'worker') ids.push(sessionId);
  });
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id = -1, result = {} } = JSON.parse(message) as Answer;
    waiting.get(id)?.(result);
    waiting.delete(id);
  });
  await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  let next = 1;
  return ids.map(
    (sessionId): Ask =>
      (method) =>
        new Promise((resolve, reject) => {
          const id = next;
          next += 1;
          waiting.set(id, resolve);
          session
            .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) })
            .catch(reject);
        }),
  );
}
