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
    readonly browserEndpoints: readonly string[];
    readonly browserPath: string;
  }
}

/**
 * One server for the production build, for all browser tests, and a browser for each worker: pages that share a browser
 * share the one process that draws.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  ensureBuild();
  const executablePath = ensureChromium();
  const app = await serve(join(ROOT, 'dist'));
  const launch = () => chromium.launchServer({ executablePath, args: BROWSER_ARGS });
  const browsers = await Promise.all(Array.from({ length: project.config.maxWorkers }, launch));
  project.provide('appUrl', app.url);
  project.provide(
    'browserEndpoints',
    browsers.map((browser) => browser.wsEndpoint()),
  );
  project.provide('browserPath', executablePath);
  return async () => {
    await Promise.all(browsers.map((browser) => browser.close()));
    await app.close();
  };
}
