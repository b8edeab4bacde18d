import type { Browser, CDPSession } from 'playwright-core';

/** Processor time, ms: of the pages' processes (with their workers), and of all processes of the browser. */
export interface Cpu {
  readonly rendererMs: number;
  readonly allMs: number;
}

/** A clock of the processor time that the browser's processes have used since it was started. */
export interface CpuClock {
  readonly used: () => Promise<Cpu>;
}

type Times = ReadonlyMap<number, { readonly renderer: boolean; readonly ms: number }>;

async function timesOf(session: CDPSession): Promise<Times> {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return new Map(
    processInfo.map(({ id, type, cpuTime }) => [id, { renderer: type === 'renderer', ms: cpuTime * 1000 }]),
  );
}

/**
 * Processor time by process as the operating system counts it, so that workers, compilation and garbage collection are
 * in it. A process that was not there at the start counts from nothing; one that has ended meanwhile is lost.
 */
export async function startCpuClock(browser: Browser): Promise<CpuClock> {
  const session = await browser.newBrowserCDPSession();
  const start = await timesOf(session);
  return {
    used: async () => {
      const spent = [...(await timesOf(session))].map(([id, { renderer, ms }]) => ({
        renderer,
        ms: ms - (start.get(id)?.ms ?? 0),
      }));
      const sum = (list: typeof spent): number => list.reduce((total, { ms }) => total + ms, 0);
      return { rendererMs: sum(spent.filter(({ renderer }) => renderer)), allMs: sum(spent) };
    },
  };
}
