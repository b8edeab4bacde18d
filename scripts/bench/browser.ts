import type { Page } from 'playwright-core';

/** The browser of the benchmarks: WebGL in software, garbage collected when asked. */
export const BROWSER_ARGS = ['--no-sandbox', '--enable-unsafe-swiftshader', '--disable-dev-shm-usage'];

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const [low = NaN, high = NaN] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return (low + high) / 2;
};

/**
 * Before a page is opened into which functions are sent: the runner of these scripts (tsx) marks functions with a helper
 * of its own, `__name`, that pages do not have.
 */
export const acceptFunctions = (page: Page): Promise<unknown> => page.addInitScript('globalThis.__name = (f) => f');
