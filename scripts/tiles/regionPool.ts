import { Worker } from 'node:worker_threads';
import { keepRegion, type KeptRegion, type RegionTask } from './regionFile';

/**
 * Makes regions, each on the next of some threads that is free; with fewer than two, here. `task` is asked only when a
 * thread is free, so that no more than that many regions are in memory.
 */
export async function keepRegions(
  count: number,
  task: (n: number) => RegionTask,
  threads: number,
  done: (region: KeptRegion, n: number) => void,
): Promise<void> {
  if (threads < 2 || count < 2) {
    for (let n = 0; n < count; n++) done(keepRegion(task(n)), n);
    return;
  }
  let next = 0;
  const work = async (): Promise<void> => {
    const worker = new Worker(new URL('./regionWorker.ts', import.meta.url));
    try {
      while (next < count) {
        const n = next++;
        done(await ask(worker, task(n)), n);
      }
    } finally {
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: Math.min(threads, count) }, work));
}

function ask(worker: Worker, task: RegionTask): Promise<KeptRegion> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void): void => {
      worker.removeAllListeners();
      act();
    };
    worker.once('message', (region: KeptRegion) => settle(() => resolve(region)));
    worker.once('error', (error) => settle(() => reject(error)));
    worker.once('exit', (code) => settle(() => reject(new Error(`A thread ended with code ${code}.`))));
    worker.postMessage(task, [task.rows.buffer, task.places.buffer, task.boxes.buffer] as ArrayBuffer[]);
  });
}
