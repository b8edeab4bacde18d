import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { parseHeaders } from '../../scripts/serve.mjs';
import { ONLINE_HOSTS } from '../../src/map/onlineHosts';
import { scenario, type App } from '../support/driver';
import { ROOT } from '../support/sources';

/** What somebody who got a text into the page would try next; each gives what the browser said. */
const ATTEMPTS = {
  'text as HTML': () => {
    document.createElement('div').innerHTML = '<img src=x onerror=alert(1)>';
  },
  'HTML parsed and put in': () => {
    document.body.append(...new DOMParser().parseFromString('<b>x</b>', 'text/html').body.childNodes);
  },
  // In a task of its own: what a test runs in the page directly is exempt from this rule.
  'text as code': () =>
    new Promise<void>((resolve, reject) => {
      const { eval: run } = globalThis;
      setTimeout(() => {
        try {
          run('1');
          resolve();
        } catch {
          reject(new Error('refused'));
        }
      });
    }),
  'an inline script': () => {
    const script = document.createElement('script');
    script.text = 'window.ran = true';
    document.head.append(script);
  },
  'a worker out of text': () => {
    void new Worker(URL.createObjectURL(new Blob(['1'])));
  },
  'a worker from elsewhere': () => {
    void new Worker('https://example.org/worker.js');
  },
} as const;

async function refused(page: Page): Promise<readonly string[]> {
  const names: string[] = [];
  for (const [name, attempt] of Object.entries(ATTEMPTS)) {
    const stopped = await page.evaluate<unknown>(attempt).then(
      () => false,
      () => true,
    );
    if (stopped) names.push(name);
  }
  return names;
}

/** What is told of them. */
const POLICED = ['connect-src', 'frame-src', 'img-src', 'style-src-attr'];

/** Not scripts: the request itself must not leave, nor the style or frame come into being. */
async function quietlyRefused(page: Page): Promise<readonly string[]> {
  return page.evaluate(async (expected) => {
    const told: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => told.push(effectiveDirective));
    await fetch('https://example.org/').catch(() => undefined);
    document.body.setAttribute('style', 'color: red');
    const frame = document.createElement('iframe');
    frame.src = 'https://example.org/';
    document.body.append(frame);
    const picture = new Image();
    picture.src = 'https://example.org/x.png';
    document.body.append(picture);
    // The browser tells of each in its own time.
    await new Promise<void>((resolve) => {
      const look = (): void => void (told.length < expected ? requestAnimationFrame(look) : resolve());
      look();
    });
    frame.remove();
    return told.toSorted();
  }, POLICED.length);
}

/** How the browser's console and the driver name one. */
const SAID = /policy violated|Content Security Policy|requires 'Trusted/;

/** The tests must see each violation, and these were meant. */
function seen(app: App): number {
  return app.problems.splice(0).filter((problem) => SAID.test(problem)).length;
}

async function expectGuarded(app: App, page: Page): Promise<void> {
  expect(await refused(page)).toEqual(Object.keys(ATTEMPTS));
  expect(await quietlyRefused(page)).toEqual(POLICED);
  await expect.poll(() => app.problems.length).toBeGreaterThan(Object.keys(ATTEMPTS).length);
  expect(seen(app)).toBeGreaterThanOrEqual(POLICED.length + 4);
}

scenario('the app refuses text as HTML or code, and every other place; a test notices each', async (open) => {
  const app = await open('lang=en');
  await app.mapIdle();
  expect(app.problems).toEqual([]);
  await expectGuarded(app, app.page);
});

scenario('so do the stage and the presenter’s window, which still find each other', async (open) => {
  const app = await open('lang=en&mode=present');
  await app.mapIdle();
  const opened = app.page.waitForEvent('popup');
  await app.button('Presenter view').click();
  const presenter = await opened;
  await presenter.getByText('Connected to the audience’s screen').waitFor();
  expect(app.problems).toEqual([]);
  await expectGuarded(app, presenter);
  await expectGuarded(app, app.page);
});

scenario('so does the embedded view; what the page around it says, it does not hear', async (open) => {
  const app = await open('lang=en', { mayLeaveTo: /^http:\/\/127\.0\.0\.1:/ });
  const { origin } = new URL(app.page.url());
  const body = `<!doctype html><iframe name="embed" src="${origin}/embed.html?lang=en&amp;zone=kcn-noi-bai" width="600" height="400"></iframe>`;
  const host = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end(body));
  await new Promise<void>((resolve) => {
    host.listen(0, '127.0.0.1', resolve);
  });
  try {
    await app.page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`);
    const heading = app.page.frameLocator('[name=embed]').getByRole('heading', { name: 'Noi Bai Industrial Park' });
    await heading.waitFor();
    const before = app.page.frames()[1]?.url();
    await app.page.evaluate(() => {
      const frame = document.querySelector('iframe')?.contentWindow;
      const messages = [
        { from: 'presenter', type: 'act', action: { do: 'next' } },
        { kind: 'failed', done: 0, total: 1, faults: [] },
        '<img src=x onerror=alert(1)>',
        { ask: 'take-over' },
      ];
      for (const message of messages) frame?.postMessage(message, '*');
    });
    await heading.waitFor();
    expect(app.page.frames()[1]?.url()).toBe(before);
    expect(app.problems).toEqual([]);
  } finally {
    host.close();
  }
  await app.page.goto(`${origin}/embed.html?lang=en&zone=kcn-noi-bai`);
  await app.page.getByRole('heading', { name: 'Noi Bai Industrial Park' }).waitFor();
  await expectGuarded(app, app.page);
});

scenario(
  'each file is answered with the headers that the build says; workers have a policy of their own',
  async (open) => {
    const app = await open('lang=en');
    const headersOf = parseHeaders(readFileSync(join(ROOT, 'dist', '_headers'), 'utf8'));
    const workers = new Set<string>();
    app.page.on('response', (response) => {
      if (/worker-[\w-]+\.js$/.test(response.url())) workers.add(new URL(response.url()).pathname);
    });
    await app.page.reload();
    await app.mapIdle();
    const paths = ['/', '/index.html', '/embed.html', '/sw.js', '/geo/city.json', ...workers];
    expect(workers.size).toBeGreaterThan(0);
    for (const path of paths) {
      const expected = Object.entries(headersOf(path));
      const { headers } = await fetch(new URL(path, inject('appUrl')));
      expect(expected.length).toBeGreaterThan(2);
      for (const [name, value] of expected) expect([path, name, headers.get(name)]).toEqual([path, name, value]);
    }
    for (const worker of workers) {
      const policy = headersOf(worker)['Content-Security-Policy'] ?? '';
      expect(policy).toContain("default-src 'none'");
      for (const host of ONLINE_HOSTS) expect(policy).toContain(host);
    }
  },
);
