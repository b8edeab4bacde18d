import { expect } from 'vitest';
import { coarse as scenario, type App } from '../support/driver';

/** All that an investor may have set: filter, limits, weights, order, camera, language, table and a zone. */
const SCREEN =
  'lang=en&c=105.8,21.15,10.5&lens=free&zone=kcn-noi-bai&kind=industrial_zone,planned_zone&panel=find' +
  '&land=free:5..~,occupancy:..80~,noi_bai:..30&weights=free:30,noi_bai:20&missing=worst&order=score';

async function copiedLink(app: App): Promise<URL> {
  await app.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await app.button('Share').first().click();
  await app.page
    .getByText(/Link copied/)
    .first()
    .waitFor();
  return new URL(await app.page.evaluate(() => navigator.clipboard.readText()));
}

const addToShortlist = async (app: App, id: string): Promise<void> => {
  await app.page.goto(addressOf(app, id));
  await app.region('Zone details').getByRole('button', { name: 'Add to shortlist', exact: true }).click();
};
const addressOf = (app: App, id: string): string => {
  const url = new URL(app.page.url());
  url.searchParams.set('zone', id);
  return url.href;
};

/** What an earlier visit left on the sender's device. */
const keptList = (): void => {
  const items = [
    { id: 'kcn-thang-long', note: 'only mine' },
    { id: 'kcn-noi-bai', note: '' },
  ];
  localStorage.setItem('hanoi-zones.shortlist.v1', JSON.stringify({ version: 1, items }));
};

scenario('the link opens elsewhere as the same screen, with the shortlist apart from the own one', async (open) => {
  const sender = await open(SCREEN, { before: (page) => page.addInitScript(keptList) });
  await sender.region('Find land').getByRole('status').first().waitFor();
  const link = await copiedLink(sender);
  for (const param of new URLSearchParams(SCREEN).keys()) expect(link.searchParams.has(param), param).toBe(true);
  expect(link.href.length).toBeLessThan(2000);
  expect(link.searchParams.get('list')).toBe('kcn-thang-long,kcn-noi-bai');
  expect(decodeURIComponent(link.href)).not.toContain('only mine');

  // Another device: nothing kept, another language in the browser.
  const receiver = await open(link.search.slice(1), { locale: 'vi-VN' });
  for (const [param, value] of link.searchParams) await receiver.expectQuery(param, value);
  await expect.poll(() => receiver.page.locator('html').getAttribute('lang')).toBe('en');
  const panel = receiver.region('Find land');
  await expect
    .poll(() => panel.getByRole('spinbutton', { name: 'Free land at least (ha)', exact: true }).inputValue())
    .toBe('5');
  const found = (app: App) => app.region('Find land').getByRole('status').first().innerText();
  expect(await found(receiver)).toBe(await found(sender));

  await receiver.button('Open the list').click();
  const list = receiver.region('Shortlist');
  await list.getByText('Shortlist from the link: 2 zones').waitFor();
  expect(await list.getByRole('listitem').allInnerTexts()).toEqual([
    expect.stringContaining('Thang Long'),
    expect.stringContaining('Noi Bai'),
  ]);
  await list.getByRole('button', { name: 'Keep as mine' }).click();
  await receiver.expectQuery('list', null);
  await receiver.page.reload();
  await list.getByRole('listitem').nth(1).waitFor();
});

scenario('without a public address there is a link for here and a word on why there is no QR code', async (open) => {
  const app = await open('lang=en&zone=kcn-noi-bai');
  await copiedLink(app);
  await app.page.getByText(/works only at/).waitFor();
  await app.page.getByText(/There is no QR code because no public address is set/).waitFor();
});

scenario('the shortlist keeps its order and notes over a reload', async (open) => {
  const app = await open('lang=en&panel=shortlist');
  for (const id of ['kcn-thang-long', 'kcn-noi-bai', 'khu-cnc-hoa-lac']) await addToShortlist(app, id);
  const list = app.region('Shortlist');
  await list.getByRole('button', { name: 'Move Hoa Lac Hi-Tech Park up' }).click();
  await list.getByRole('button', { name: 'Note on Hoa Lac Hi-Tech Park' }).click();
  await list.getByRole('textbox', { name: 'Note on Hoa Lac Hi-Tech Park' }).fill('Gọi Ban Quản lý');
  await app.page.reload();
  await list.getByRole('listitem').nth(2).waitFor();
  expect(await list.getByRole('listitem').allInnerTexts()).toEqual([
    expect.stringContaining('Thang Long'),
    expect.stringContaining('Hoa Lac'),
    expect.stringContaining('Noi Bai'),
  ]);
  expect(await list.getByRole('textbox', { name: 'Note on Hoa Lac Hi-Tech Park' }).inputValue()).toBe(
    'Gọi Ban Quản lý',
  );
  await list.getByRole('button', { name: 'Compare the first 3' }).click();
  await app.region('Comparison').waitFor();
});

scenario('where storage is blocked the shortlist works and says that it will be lost', async (open) => {
  const app = await open('lang=en&zone=kcn-noi-bai', {
    before: (page) =>
      page.addInitScript(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      }),
  });
  await app.region('Zone details').getByRole('button', { name: 'Add to shortlist', exact: true }).click();
  await app.alerts.filter({ hasText: 'will be lost' }).waitFor();
  await app.button('Shortlist').click();
  await app.region('Shortlist').getByRole('listitem').waitFor();
  expect(await app.alerts.filter({ hasText: 'will be lost' }).count()).toBe(1);
});

scenario('a link to a list with places that are gone names them', async (open) => {
  const app = await open('lang=en&panel=shortlist&list=kcn-that-was,kcn-noi-bai');
  await app.alerts.filter({ hasText: 'kcn-that-was' }).waitFor();
  await app.expectQuery('list', 'kcn-noi-bai');
});
