import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { ROOT, ensureBuild } from '../../scripts/ensure.mjs';
import { ensureChromium, findShell } from '../../scripts/ensureChromium.mjs';
import { serve } from '../../scripts/serve.mjs';
import { BROWSER_ARGS } from './browserArgs';

declare module 'vitest' {
  // Filled here once, read by every test file.
  export interface ProvidedContext {
    readonly appUrl: string;
    readonly browserEndpoints: readonly string[];
    /** Browsers without windows; the others again where there are none. */
    readonly shellEndpoints: readonly string[];
    readonly browserPath: string;
  }
}

/**
 * One server for the production build, for all browser tests, and two browsers for each worker: pages that share a
 * browser share the one process that draws. One of the two is Chromium's headless shell, for where nobody looks at the
 * map's picture.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  ensureBuild();
  const executablePath = ensureChromium();
  const app = await serve(join(ROOT, 'dist'));
  const launch = (program: string) =>
    Promise.all(
      Array.from({ length: project.config.maxWorkers }, () =>
        chromium.launchServer({ executablePath: program, args: BROWSER_ARGS }),
      ),
    );
  const shell = findShell();
  const browsers = await launch(executablePath);
  const shells = shell === null ? [] : await launch(shell);
  const endpoints = browsers.map((browser) => browser.wsEndpoint());
  project.provide('appUrl', app.url);
  project.provide('browserEndpoints', endpoints);
  project.provide('shellEndpoints', shell === null ? endpoints : shells.map((browser) => browser.wsEndpoint()));
  project.provide('browserPath', executablePath);
  return async () => {
    await Promise.all([...browsers, ...shells].map((browser) => browser.close()));
    await app.close();
  };
}
