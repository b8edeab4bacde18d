import { chromium, type Browser, type Page } from 'playwright-core';
import { ensureChromium } from '../ensureChromium.mjs';

/** The browser of the benchmarks: WebGL in software, garbage collected when asked. */
export const BROWSER_ARGS = ['--no-sandbox', '--enable-unsafe-swiftshader', '--disable-dev-shm-usage'];

/** Runs a measure in a browser of its own, which ends with it. */
export async function withBrowser<T>(measure: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: BROWSER_ARGS });
  try {
    return await measure(browser);
  } finally {
    await browser.close();
  }
}

/**
 * Before a page is opened into which functions are sent: the runner of these scripts (tsx) marks functions with a helper
 * of its own, `__name`, that pages do not have.
 */
export const acceptFunctions = (page: Page): Promise<unknown> => page.addInitScript('globalThis.__name = (f) => f');

/** Before a page is opened whose map nobody looks at: it is painted with a sixteenth of the dots. */
export const paintCoarsely = (page: Page): Promise<unknown> =>
  page.addInitScript("Object.defineProperty(window, 'devicePixelRatio', { get: () => 0.25 })");
