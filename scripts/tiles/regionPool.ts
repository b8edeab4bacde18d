import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { keepRegion, type KeptRegion, type RegionTask } from './regionFile';

/**
 * Makes regions, each in the next of some processes that is free; with fewer than two, here. Processes and not threads: a
 * thread does not inherit what reads TypeScript. `task` is asked only when a process is free, so that no more than that
 * many regions are in memory.
 */
export async function keepRegions(
  count: number,
  task: (n: number) => RegionTask,
  processes: number,
  done: (region: KeptRegion, n: number) => void,
): Promise<void> {
  if (processes < 2 || count < 2) {
    for (let n = 0; n < count; n++) done(keepRegion(task(n)), n);
    return;
  }
  let next = 0;
  const work = async (): Promise<void> => {
    const worker = fork(fileURLToPath(new URL('./regionWorker.ts', import.meta.url)), { serialization: 'advanced' });
    try {
      while (next < count) {
        const n = next++;
        done(await ask(worker, task(n)), n);
      }
    } finally {
      worker.kill();
    }
  };
  await Promise.all(Array.from({ length: Math.min(processes, count) }, work));
}

function ask(worker: ChildProcess, task: RegionTask): Promise<KeptRegion> {
  return new Promise((resolve, reject) => {
    const onMessage = (region: unknown): void => settle(() => resolve(region as KeptRegion));
    const onError = (error: Error): void => settle(() => reject(error));
    const onExit = (code: number | null): void =>
      settle(() => reject(new Error(`A process that makes tiles ended with code ${code}.`)));
    const settle = (act: () => void): void => {
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      act();
    };
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.send(task);
  });
}
