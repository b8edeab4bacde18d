import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Download, Page } from 'playwright-core';
import { expect } from 'vitest';
import { PHONE, coarse as scenario, type App, type OpenOptions } from '../support/driver';
import { withOwnServer, type OwnServer } from '../support/ownServer';
import { pdfPages, pdfText } from '../support/pdfText';
import { ROOT } from '../support/sources';

const READY = 'Offline: ready';
const keeps = (server: OwnServer, more: OpenOptions = {}): OpenOptions => ({
  base: server.url,
  serviceWorkers: 'allow',
  ...more,
});

async function ready(app: App): Promise<void> {
  await app.mapIdle();
  await app.button(READY).waitFor();
}

/** Requests that failed, from now on. */
function failures(page: Page): string[] {
  const failed: string[] = [];
  page.on('requestfailed', (request) => failed.push(request.url()));
  page.on('response', (response) => {
    if (response.status() >= 400) failed.push(`${response.status()} ${response.url()}`);
  });
  return failed;
}

async function fileOf(app: App, press: () => Promise<void>): Promise<Buffer> {
  const waiting: Promise<Download> = app.page.waitForEvent('download', { timeout: 60_000 });
  await press();
  const chunks: Buffer[] = [];
  for await (const chunk of await (await waiting).createReadStream()) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks);
}

/** Puts something else in place of what is kept of a file, or takes it away. */
async function spoil(app: App, path: string, text: string | null): Promise<void> {
  const spoiled = await app.page.evaluate(
    async ([file, content]) => {
      let found = 0;
      const address = new URL(file === 'index.html' ? './' : file, document.baseURI).href;
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        const kept = await cache.match(address);
        if (!kept) continue;
        found += 1;
        if (content === null) await cache.delete(address);
        else await cache.put(address, new Response(content, { headers: kept.headers }));
      }
      return found;
    },
    [path, text] as const,
  );
  expect(spoiled).toBe(1);
}

scenario('after one visit the server may be gone: map, letters, table, details and every export work', async (open) => {
  await withOwnServer(async (server) => {
    const app = await open('lang=en', { ...keeps(server), coarseMap: false });
    await ready(app);
    await server.stop();
    await app.page.context().setOffline(true);

    const failed = failures(app.page);
    await app.page.goto(`${server.url}?lang=en&zone=kcn-noi-bai`);
    await app.mapIdle();
    const letters = await app.page.evaluate(() => [...document.fonts].map(({ status }) => status));
    expect(letters.filter((status) => status === 'loaded').length).toBeGreaterThanOrEqual(4);
    expect(letters).not.toContain('error');
    const shown = await app.page.locator('canvas').screenshot();
    expect(shown.length).toBeGreaterThan(30_000);

    const details = app.region('Zone details');
    await details.getByRole('heading', { name: 'Noi Bai Industrial Park' }).waitFor();
    await details
      .getByRole('button', { name: /^Source of/ })
      .first()
      .click();
    await app.dialog(/^Sources/).waitFor();
    await app.press('Escape');
    await app.search('hoa lac');
    await app.press('Escape');
    const rows = (await app.table()).locator('tbody').getByRole('row');
    await expect.poll(() => rows.count()).toBeGreaterThanOrEqual(176);

    await details.getByRole('button', { name: 'Brief', exact: true }).click();
    const brief = await fileOf(app, () => app.dialog().getByRole('button', { name: 'English', exact: true }).click());
    expect(pdfPages(brief)).toBe(1);
    expect(pdfText(brief)).toContain('Noi Bai Industrial Park');
    await app.press('Escape');
    await app.button('Export').click();
    const dialog = app.dialog('Export');
    const exported = (name: string): Promise<Buffer> =>
      fileOf(app, () => dialog.getByRole('button', { name, exact: true }).click());
    expect((await exported('CSV')).toString('utf8')).toContain('kcn-noi-bai');
    expect((await exported('Excel (XLSX)')).subarray(0, 2).toString()).toBe('PK');
    expect((await exported('GeoJSON')).toString('utf8')).toContain('FeatureCollection');
    expect((await exported('PNG')).subarray(1, 4).toString()).toBe('PNG');

    // The other language, and the page for embedding, were never opened before.
    await app.page.goto(`${server.url}?lang=vi&panel=find`);
    await app.mapIdle();
    await app.region('Tìm đất').waitFor();
    await app.page.goto(`${server.url}embed.html?lang=vi&zone=kcn-noi-bai`);
    await app.mapIdle();
    expect(failed).toEqual([]);
  });
});

scenario('a new version is announced, waits through reloads, and comes in when asked for', async (open) => {
  await withOwnServer(async (server) => {
    const app = await open('lang=en', keeps(server));
    await ready(app);
    const release = join(server.folder, 'geo', 'release.json');
    const newer = { ...(JSON.parse(readFileSync(release, 'utf8')) as object), version: '9.9.9' };
    writeFileSync(release, JSON.stringify(newer));
    server.publish();

    const versionShown = (): Promise<string> =>
      app.page.evaluate(async () => ((await (await fetch('geo/release.json')).json()) as { version: string }).version);
    await app.page.reload();
    await app.mapIdle();
    const notice = app.page.getByRole('status').filter({ hasText: 'A new version is here' });
    await notice.waitFor();
    expect(await versionShown()).not.toBe('9.9.9');
    await app.page.reload();
    await notice.waitFor();
    expect(await versionShown()).not.toBe('9.9.9');
    await notice.getByRole('button', { name: 'Later' }).click();
    await notice.waitFor({ state: 'hidden' });

    await app.button(READY).click();
    const reloaded = app.page.waitForEvent('load');
    await app.dialog('Without network').getByRole('button', { name: 'Reload' }).click();
    await reloaded;
    await app.mapIdle();
    expect(await versionShown()).toBe('9.9.9');
    expect(await notice.count()).toBe(0);
  });
});

scenario(
  'while a talk is on in another window no new version comes in, and that window hears nothing of it',
  async (open) => {
    await withOwnServer(async (server) => {
      const app = await open('lang=en', keeps(server));
      await ready(app);
      const talk = await app.page.context().newPage();
      await talk.goto(`${server.url}?lang=en&mode=present`);
      await talk.locator('[data-map="idle"]').waitFor();
      await expect
        .poll(() => talk.evaluate(async () => (await navigator.locks.query()).held?.map(({ name }) => name) ?? []))
        .toContainEqual(expect.stringContaining('talk'));
      writeFileSync(join(server.folder, 'geo', 'LICENSE.md'), 'changed');
      server.publish();
      await app.page.reload();
      await app.mapIdle();
      const notice = app.page.getByRole('status').filter({ hasText: 'A new version is here' });
      await notice.getByRole('button', { name: 'Reload' }).click();
      await notice.getByText('A talk is on in another window').waitFor();
      expect(await talk.getByText('A new version is here').count()).toBe(0);

      await talk.close();
      const reloaded = app.page.waitForEvent('load');
      await notice.getByRole('button', { name: 'Reload' }).click();
      await reloaded;
      await app.mapIdle();
      expect(await notice.count()).toBe(0);
    });
  },
);

const damaged = (folder: string): Readonly<Record<string, string>> => {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const entry = /src="\.\/(assets\/[^"]+\.js)"/.exec(page)?.[1];
  if (!entry) throw new Error('index.html names no program.');
  return { 'the page': 'index.html', 'the program': entry, 'a data file': 'geo/industrial_zones.geojson' };
};

for (const what of ['the page', 'the program', 'a data file']) {
  scenario(`a damaged copy of ${what} is healed by one reload`, async (open) => {
    await withOwnServer(async (server) => {
      const app = await open('lang=en', keeps(server));
      await ready(app);
      const path = damaged(server.folder)[what] ?? '';
      await spoil(app, path, 'rubbish');
      await app.page.reload();
      await ready(app);
      const rows = (await app.table()).locator('tbody').getByRole('row');
      await expect.poll(() => rows.count()).toBeGreaterThanOrEqual(176);
      // It was mended, not passed by: the next reload needs no server.
      await server.stop();
      await app.page.reload();
      await app.mapIdle();
    });
  });
}

scenario('a copy that was cleared away is there again after one reload', async (open) => {
  await withOwnServer(async (server) => {
    const app = await open('lang=en', keeps(server));
    await ready(app);
    const count = () =>
      app.page.evaluate(async () => {
        let kept = 0;
        for (const name of await caches.keys()) kept += (await (await caches.open(name)).keys()).length;
        return kept;
      });
    const before = await count();
    await app.page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name);
    });
    await app.page.reload();
    await app.mapIdle();
    // The mark of being in use is not a file.
    await expect.poll(count).toBeGreaterThanOrEqual(before - 1);
  });
});

scenario('where the server has moved on and the copy is lost, one reload brings the server’s version', async (open) => {
  await withOwnServer(async (server) => {
    const app = await open('lang=en', keeps(server));
    await ready(app);
    const page = join(server.folder, 'index.html');
    writeFileSync(
      page,
      readFileSync(page, 'utf8').replace('<title>', '<meta name="published" content="later" /><title>'),
    );
    server.publish();
    await spoil(app, 'index.html', null);
    await app.page.reload();
    await app.mapIdle();
    expect(await app.page.locator('meta[name=published]').count()).toBe(1);
  });
});

scenario('the kill switch removes the service worker and what it kept, and the app goes on', async (open) => {
  await withOwnServer(async (server) => {
    const app = await open('lang=en', keeps(server));
    await ready(app);
    execFileSync(process.execPath, [join(ROOT, 'scripts', 'swKill.mjs'), server.folder]);
    await app.page.reload();
    await app.mapIdle();
    await expect
      .poll(() =>
        app.page.evaluate(async () => ({
          workers: (await navigator.serviceWorker.getRegistrations()).length,
          caches: (await caches.keys()).length,
        })),
      )
      .toEqual({ workers: 0, caches: 0 });
    await app.table();
  });
});

scenario('the pre-flight check turns green, cut off and rehearsed, and gives the network back', async (open) => {
  await withOwnServer(async (server) => {
    const app = await open('lang=en', keeps(server, { expectedErrors: /ERR_FAILED/ }));
    await ready(app);
    await app.button(READY).click();
    const dialog = app.dialog('Without network');
    await dialog.getByText('Ready to work without network.').waitFor();
    await dialog.getByRole('button', { name: 'Pre-flight check' }).click();
    await dialog.getByRole('progressbar', { name: 'Progress of the check' }).waitFor();
    // Cut off for true: the server is there and cannot be reached.
    await dialog.locator('iframe').waitFor({ state: 'attached' });
    const asked = await app.page.evaluate(() => fetch('geo/nothing.json').then(String, () => 'refused'));
    expect(asked).toBe('refused');
    await dialog.getByText(/Something still asked the network: .*nothing\.json/).waitFor();
    expect(await app.page.evaluate(async () => (await fetch('.vite/manifest.json')).status)).toBe(200);

    await dialog.getByRole('button', { name: 'Check again' }).click();
    await dialog.getByText('Green: everything that a talk needs is on this device.').waitFor();
    const checks = dialog.getByRole('listitem');
    expect(await checks.count()).toBe(7);
    for (const text of await checks.allInnerTexts()) expect(text).toMatch(/good$/);
  });
});

scenario('the pre-flight check names what is missing, downloads it, and is green then', async (open) => {
  await withOwnServer(async (server) => {
    const app = await open('lang=en', keeps(server));
    await ready(app);
    await spoil(app, 'geo/city.json', null);
    await spoil(app, 'geo/places.geojson', 'rubbish');
    await app.button(READY).click();
    const dialog = app.dialog('Without network');
    await dialog.getByRole('button', { name: 'Pre-flight check' }).click();
    await dialog.getByText('Data (geo/city.json): not on the device').waitFor();
    await dialog.getByText('Data (geo/places.geojson): damaged on the device').waitFor();
    expect(await dialog.getByText('Green').count()).toBe(0);

    await server.stop();
    await dialog.getByRole('button', { name: 'Download what is missing' }).click();
    await dialog.getByText('Data (geo/city.json): could not be downloaded; the network may be gone').waitFor();
    await server.start();
    await dialog.getByRole('button', { name: 'Download what is missing' }).click();
    await dialog.getByText('Green: everything that a talk needs is on this device.').waitFor();
  });
});

scenario('where nothing can be kept the app works, and says why', async (open) => {
  const app = await open('lang=en', { viewport: PHONE, touch: true });
  await app.mapIdle();
  await app.button('Menu').click();
  await app.button('Offline').click();
  const dialog = app.dialog('Without network');
  await dialog.getByText('The browser does not allow a copy to be kept').waitFor();
  await dialog.getByRole('button', { name: 'Pre-flight check' }).click();
  await dialog.getByRole('alert').filter({ hasText: 'The copy does not answer this window yet' }).waitFor();
});

scenario('the app can be installed', async (open) => {
  const app = await open('lang=en', { serviceWorkers: 'allow' });
  await ready(app);
  const session = await app.page.context().newCDPSession(app.page);
  const { errors, data = '' } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const manifest = JSON.parse(data) as { name: string; icons: { src: string; sizes: string; purpose?: string }[] };
  expect(manifest.name).toContain('Khu công nghiệp');
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // The test's own window keeps nothing behind it, which is the only thing that is against it.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
  for (const { src, sizes } of manifest.icons) {
    const [width] = sizes.split('x').map(Number);
    const size = await app.page.evaluate(async (address) => {
      const picture = await createImageBitmap(await (await fetch(address)).blob()).catch(() => null);
      return picture?.width ?? null;
    }, src);
    if (src.endsWith('.png')) expect(size).toBe(width);
  }
  expect(manifest.icons.map(({ purpose }) => purpose)).toContain('maskable');
});
