import type { CDPSession, Page } from 'playwright-core';
import { acceptFunctions } from './browser';

/** What a page takes up, after everything that nobody needs any more has been collected. */
export interface Footprint {
  readonly heapMb: number;
  readonly nodes: number;
  readonly listeners: number;
  /** WebGL contexts that are alive. */
  readonly contexts: number;
  /** WebGL contexts that were ever made. */
  readonly made: number;
}

interface Counted {
  glContexts?: WeakRef<WebGL2RenderingContext>[];
}

/** Counts the contexts that a page makes; before it is opened. */
export async function countContexts(page: Page): Promise<void> {
  await acceptFunctions(page);
  await page.addInitScript(() => {
    const all: WeakRef<WebGL2RenderingContext>[] = [];
    (window as Counted).glContexts = all;
    const known = new WeakSet<object>();
    const { prototype } = HTMLCanvasElement;
    const original = Reflect.get(prototype, 'getContext') as (...args: readonly unknown[]) => unknown;
    const counting = new Proxy(original, {
      apply: (target, canvas, args) => {
        const context: unknown = Reflect.apply(target, canvas, args);
        if (context instanceof WebGL2RenderingContext && !known.has(context)) {
          known.add(context);
          all.push(new WeakRef(context));
        }
        return context;
      },
    });
    Object.defineProperty(prototype, 'getContext', { value: counting, configurable: true, writable: true });
  });
}

/** Garbage is collected first, twice: what a finalizer frees goes with the second. */
export async function footprintOf(page: Page, session: CDPSession): Promise<Footprint> {
  await session.send('Performance.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? NaN;
  const { contexts, made } = await page.evaluate(() => {
    const all = (window as Counted).glContexts ?? [];
    const alive = all.map((ref) => ref.deref()).filter((context) => context && !context.isContextLost());
    return { contexts: alive.length, made: all.length };
  });
  return { heapMb: of('JSHeapUsedSize') / 1e6, nodes: of('Nodes'), listeners: of('JSEventListeners'), contexts, made };
}

export const footprintLine = (label: string, f: Footprint): string =>
  `${label.padEnd(28)} heap ${f.heapMb.toFixed(1).padStart(7)} MB  nodes ${String(f.nodes).padStart(6)}  listeners ${String(f.listeners).padStart(5)}  GL contexts ${f.contexts} (made ${f.made})`;
