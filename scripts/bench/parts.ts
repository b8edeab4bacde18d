import { join } from 'node:path';
import { ROOT } from '../ensure.mjs';
import { serve } from '../serve.mjs';
import type { Browser } from 'playwright-core';
import { withBrowser } from './browser';
import { benchChange } from './change';
import { benchCompare } from './compare/compare';
import { benchFirst } from './first';
import { benchPlots } from './plots';
import { benchSlow } from './slow';
import { soakKiosk, soakUse } from './soak';
import { benchSizes } from './weights';

interface Part {
  readonly what: string;
  /** Prints its figures; whether they are within their limits. */
  readonly run: () => boolean | Promise<boolean>;
}

async function onBuild(measure: (url: string) => Promise<boolean>): Promise<boolean> {
  const app = await serve(join(ROOT, 'dist'));
  try {
    return await measure(app.url);
  } finally {
    await app.close();
  }
}

/** A long run that nothing of the app may grow in. */
const soak = (grown: (browser: Browser, url: string) => Promise<readonly string[]>): Promise<boolean> =>
  onBuild((url) =>
    withBrowser(async (browser) => {
      const over = await grown(browser, url);
      console.log(over.length === 0 ? '  nothing grew by more than 5 %' : `  grew: ${over.join('; ')}`);
      return over.length === 0;
    }),
  );

/** Each part by its name on the command line. */
export const PARTS: ReadonlyMap<string, Part> = new Map<string, Part>([
  ['sizes', { what: 'what the first load weighs', run: benchSizes }],
  ['first', { what: 'a first visit, against a bare MapLibre page with the same layers', run: benchFirst }],
  ['change', { what: 'another lens and a filter on 10,000 and 100,000 made-up zones', run: benchChange }],
  ['plots', { what: 'a million made-up plots, against the published zones alone', run: benchPlots }],
  [
    'slow',
    {
      what: 'a first visit over a slow network (also npm run bench:slow)',
      run: () => onBuild((url) => withBrowser((browser) => benchSlow(browser, url, 3))),
    },
  ],
  [
    'kiosk',
    {
      what: 'the story over and over (also npm run soak -- kiosk)',
      run: () => soak((browser, url) => soakKiosk(browser, url, Number(process.env['LOOPS'] ?? 960))),
    },
  ],
  [
    'use',
    {
      what: 'an hour of use, accelerated (also npm run soak -- use)',
      run: () => soak((browser, url) => soakUse(browser, url, Number(process.env['ACTIONS'] ?? 720))),
    },
  ],
  [
    'compare',
    { what: 'kepler.gl, deck.gl, react-maplibre and Leaflet on the same data, in one table', run: benchCompare },
  ],
]);

/** What runs without being named: within ten minutes. */
export const USUAL: readonly string[] = ['sizes', 'first', 'change', 'plots', 'slow'];
