import { chromium, type Browser } from 'playwright-core';
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
