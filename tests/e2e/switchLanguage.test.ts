import { expect } from 'vitest';
import { coarse as scenario } from '../support/driver';

scenario('the language changes everywhere and nothing else does', async (open) => {
  const app = await open('lang=vi&zone=kcn-noi-bai&lens=capital&table=1');
  await app.mapIdle();
  await app.page.getByRole('button', { name: 'Ngôn ngữ' }).click();
  await app.page.getByText('English', { exact: true }).last().click();
  await app.region('Map').waitFor();
  await app.expectQuery('lang', 'en');
  expect(await app.page.locator('html').getAttribute('lang')).toBe('en');
  expect(app.query.get('zone')).toBe('kcn-noi-bai');
  expect(app.query.get('lens')).toBe('capital');
  await app.region('Zone details').waitFor();
  await app.page.getByRole('table', { name: 'Zones' }).waitFor();
  await app.page.goBack();
  await app.region('Bản đồ').waitFor();
});

scenario('in English no Vietnamese is left but names, in Vietnamese no English', async (open) => {
  const english = await open('lang=en&zone=kcn-noi-bai');
  await english.mapIdle();
  const text = await english.page.locator('body').innerText();
  expect(text).not.toMatch(/chưa công bố|Giải phóng mặt bằng|Tình trạng|Bộ lọc/);

  const vietnamese = await open('lang=vi&zone=kcn-noi-bai');
  await vietnamese.mapIdle();
  const vi = await vietnamese.page.locator('body').innerText();
  expect(vi).not.toMatch(/not published|Land clearance|Filters|Legend|Registered capital|undefined|NaN/);
});

scenario('numbers follow the language', async (open) => {
  const app = await open('lang=vi&zone=khu-cnc-hoa-lac');
  await app.region('Chi tiết khu').getByText('1.586').first().waitFor();
  const english = await open('lang=en&zone=khu-cnc-hoa-lac');
  await english.region('Zone details').getByText('1,586').first().waitFor();
});
