import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { ROOT, ensureBuild } from '../../scripts/ensure.mjs';
import { ensureChromium } from '../../scripts/ensureChromium.mjs';
import { serve } from '../../scripts/serve.mjs';
import { BROWSER_ARGS } from './browserArgs';

declare module 'vitest' {
  // Filled here once, read by every test file.
  export interface ProvidedContext {
    readonly appUrl: string;
    readonly browserEndpoint: string;
    readonly browserPath: string;
  }
}

/** One server for the production build and one browser, for all browser tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  ensureBuild();
  const executablePath = ensureChromium();
  const app = await serve(join(ROOT, 'dist'));
  const browser = await chromium.launchServer({ executablePath, args: BROWSER_ARGS });
  project.provide('appUrl', app.url);
  project.provide('browserEndpoint', browser.wsEndpoint());
  project.provide('browserPath', executablePath);
  return async () => {
    await browser.close();
    await app.close();
  };
}
