import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'vitest';
import { coarse as scenario, type App } from '../support/driver';

const embed = async (app: App, query: string): Promise<void> => {
  await app.page.goto(new URL(`embed.html?${query}`, app.page.url()).href);
};
const wayBack = (app: App) => app.page.getByRole('link', { name: 'Open in Hanoi Zones' });

scenario('the embedded view of a zone shows it and leads to the whole app', async (open) => {
  const app = await open('lang=en');
  await embed(app, 'lang=en&zone=kcn-noi-bai');
  await app.mapIdle();
  const card = app.region('Zone details');
  await card.getByRole('heading', { name: 'Noi Bai Industrial Park' }).waitFor();
  expect(await card.innerText()).toMatch(/Area\s+114 ha/);
  expect(await card.innerText()).toContain('not published');
  const back = new URL((await wayBack(app).getAttribute('href')) ?? '');
  expect(back.pathname).toBe('/');
  expect(back.searchParams.get('zone')).toBe('kcn-noi-bai');
  expect(await wayBack(app).getAttribute('target')).toBe('_blank');
});

scenario('the embedded view of a result shows how many there are; one can be chosen on the map', async (open) => {
  const app = await open('lang=en');
  await embed(app, 'lang=en&kind=industrial_zone&status=operating');
  await app.mapIdle();
  await app.page.getByRole('heading', { name: '8 zones' }).waitFor();
  const back = new URL((await wayBack(app).getAttribute('href')) ?? '');
  expect(back.searchParams.get('kind')).toBe('industrial_zone');
});

scenario('an embedded link to a zone that is gone says so', async (open) => {
  const app = await open('lang=en');
  await embed(app, 'lang=en&kind=hi_tech_park&status=planned');
  await app.page.getByText(/names no zone of the present data/).waitFor();
});

/** Somebody else's page, at an address of its own. */
async function hostPage(body: string): Promise<{ readonly url: string; readonly close: () => void }> {
  const server = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end(body));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

scenario('another page may frame the embedded view and not the app', async (open) => {
  const app = await open('lang=en', { expectedErrors: /frame/i, mayLeaveTo: /^http:\/\/127\.0\.0\.1:/ });
  const { origin } = new URL(app.page.url());
  const host = await hostPage(
    `<iframe name="embed" src="${origin}/embed.html?lang=en&amp;zone=kcn-noi-bai" width="600" height="400"></iframe>
     <iframe name="app" src="${origin}/?lang=en" width="600" height="400"></iframe>`,
  );
  try {
    await app.page.goto(host.url);
    await app.page.frameLocator('[name=embed]').getByRole('link', { name: 'Open in Hanoi Zones' }).waitFor();
    expect(await app.page.frameLocator('[name=app]').locator('#root').count()).toBe(0);
  } finally {
    host.close();
  }
});
