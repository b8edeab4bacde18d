import { expect } from 'vitest';
import { coarse as scenario } from '../support/driver';

scenario('a link brings back the same screen', async (open) => {
  const link =
    'lang=en&c=105.525,21.0125,12&layers=industrial_zones,hoa_lac&lens=clearance&zone=khu-cnc-hoa-lac&table=1&sort=-area';
  const app = await open(link);
  await app.mapIdle();
  await app
    .region('Zone details')
    .getByRole('heading', { name: /Hòa Lạc|Hoa Lac/ })
    .first()
    .waitFor();
  expect(await app.page.getByRole('radio', { name: 'Land clearance' }).isChecked()).toBe(true);
  expect(await app.checkbox('Craft-village clusters').isChecked()).toBe(false);
  await app.page.getByRole('table', { name: 'Zones' }).waitFor();
  const header = app.page.getByRole('columnheader', { name: /Area \(ha\)/ });
  expect(await header.getAttribute('aria-sort')).toBe('descending');
  const { searchParams } = new URL(app.page.url());
  expect(searchParams.toString()).toBe(new URLSearchParams(link).toString());
});

scenario('a link with broken parts opens what it can and says what it left out', async (open) => {
  const app = await open('lang=en&lens=mood&kind=hi_tech_park,castle&c=1000,21,9&colour=red&zone=kcn-noi-bai');
  const alert = app.alerts.filter({ hasText: 'left out' });
  await alert.waitFor();
  const text = await alert.innerText();
  for (const part of ['mood', 'castle', '1000', 'colour']) expect(text).toContain(part);
  await app
    .region('Filters')
    .getByText(/^1 of \d+ zones/)
    .waitFor();
  await app
    .region('Zone details')
    .getByRole('heading', { name: /Noi Bai|Nội Bài/ })
    .waitFor();
  expect(await app.page.getByRole('radio', { name: 'Status' }).isChecked()).toBe(true);
  await app.mapIdle();
});

scenario('a link to a zone that is gone says so', async (open) => {
  const app = await open('lang=en&zone=kcn-that-was');
  await app.alerts.filter({ hasText: 'kcn-that-was' }).waitFor();
  await app.mapIdle();
});

scenario('text in a link stays text', async (open) => {
  const markup = '<img src=x onerror=alert(1)>';
  const app = await open(`lang=en&lens=${encodeURIComponent(markup)}&district=${encodeURIComponent(markup)}`);
  await app.alerts.filter({ hasText: markup }).waitFor();
  expect(await app.page.locator('img[src="x"]').count()).toBe(0);
});

scenario('sharing gives the link of the screen and says where it works', async (open) => {
  const app = await open('lang=en&zone=kcn-noi-bai');
  await app.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await app.button('Share').first().click();
  await app.page
    .getByText(/Link copied/)
    .first()
    .waitFor();
  const copied = await app.page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(copied).searchParams.get('zone')).toBe('kcn-noi-bai');
  await app.page
    .getByText(/works only at/)
    .first()
    .waitFor();
});

for (const [locale, lang, region] of [
  ['vi-VN', 'vi', 'Bản đồ'],
  ['en-US', 'en', 'Map'],
  ['de-DE', 'vi', 'Bản đồ'],
  ['ja-JP', 'ja', '地図'],
  ['ko-KR', 'ko', '지도'],
  ['zh-CN', 'zh-Hans', '地图'],
  ['zh-TW', 'zh-Hans', '地图'],
] as const) {
  scenario(`a browser in ${locale} starts in ${lang}`, async (open) => {
    const app = await open('', { locale });
    await app.region(region).waitFor();
    expect(await app.page.locator('html').getAttribute('lang')).toBe(lang);
  });
}
