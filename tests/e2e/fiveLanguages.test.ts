import { expect } from 'vitest';
import { ja } from '../../src/i18n/ja';
import { ko } from '../../src/i18n/ko';
import { LANG_NAMES } from '../../src/i18n/langNames';
import { zh } from '../../src/i18n/zh';
import { coarse as scenario } from '../support/driver';

scenario('the menu offers five languages, each in its own words, and only the chosen one comes', async (open) => {
  const app = await open('lang=en&zone=kcn-thang-long');
  await app.mapIdle();
  const asked: string[] = [];
  app.page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await app.button('Language').click();
  const choices = app.page.locator('.choices__item:visible');
  expect(await choices.allInnerTexts()).toEqual(Object.values(LANG_NAMES));
  expect(await choices.evaluateAll((all) => all.map((item) => item.getAttribute('lang')))).toEqual([
    'vi',
    'en',
    'ja',
    'ko',
    'zh-Hans',
  ]);
  await app.button(LANG_NAMES.ja).click();
  const details = app.region(ja.regions.zoneDetails);
  await details.getByRole('heading', { name: 'タンロン工業団地' }).waitFor();
  await details.getByText('KCN Thăng Long (Bắc Thăng Long)').waitFor();
  expect(await app.page.locator('html').getAttribute('lang')).toBe('ja');
  expect(await app.page.title()).toContain('タンロン工業団地');
  expect(app.query.get('zone')).toBe('kcn-thang-long');
  expect(asked.filter((path) => /words-(ko|zh|vi)|(texts|names)\.(ko|zh|vi)|-(ko|zh)-\d/.test(path))).toEqual([]);
  expect(asked.some((path) => path.endsWith('names.ja.json'))).toBe(true);
  await app.mapIdle();
});

for (const [lang, catalogue, typed, found] of [
  ['ja', ja, '工業団地 タンロン', 'タンロン工業団地'],
  ['ko', ko, '탕롱', '탕롱 산업단지'],
  ['zh', zh, '升龙', '升龙工业区'],
] as const) {
  scenario(`a place is found by its name in ${lang}, and by its Vietnamese one`, async (open) => {
    const app = await open(`lang=${lang}`);
    for (const words of [typed, 'thang long']) {
      const box = app.page.getByRole('combobox', { name: catalogue.search.label });
      await box.click();
      await box.fill(words);
      await app.options.filter({ hasText: found }).first().waitFor();
    }
  });
}

scenario('billions are counted as Chinese counts, in words, charts and their tables', async (open) => {
  const app = await open('lang=zh');
  await app.mapIdle();
  const figures = app.region(zh.regions.cityFigures);
  await figures.getByText('137.5').first().waitFor();
  expect(await figures.innerText()).not.toContain('13.75');
  await app.page.goto(
    (await app.page.evaluate(() => location.href)).replace('lang=zh', 'lang=zh&mode=present&scene=hanoi'),
  );
  await app.page.getByText('137.5亿美元').first().waitFor();
});

scenario('without its file of names a language shows the English ones, says so, and tries again', async (open) => {
  let broken = true;
  const app = await open('lang=ja&zone=kcn-thang-long', {
    before: (page) =>
      page.route('**/geo/names.ja.json', (route) =>
        broken ? route.fulfill({ status: 404, body: 'Not found' }) : route.continue(),
      ),
    expectedErrors: /Failed to load resource/,
  });
  const alert = app.alerts.filter({ hasText: 'names.ja.json' });
  await alert.waitFor();
  const details = app.region(ja.regions.zoneDetails);
  await details.getByRole('heading', { name: 'Thang Long Industrial Park' }).waitFor();
  broken = false;
  await alert.getByRole('button', { name: ja.actions.retry }).click();
  await details.getByRole('heading', { name: 'タンロン工業団地' }).waitFor();
});
