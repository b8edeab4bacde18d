import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readPlan, type Plan } from '../../src/domain/targets/plan';
import { exportPlan, type PlanFormat } from '../../src/exports/plan';
import { loadI18n } from '../../src/i18n/load';
import { targetWords } from '../../src/i18n/targetWords';
import { assumedPoints } from '../../src/map/features/assumed';
import { fanOutOf, sited } from '../../src/map/features/zones';
import { THEME } from '../../src/theme/themes';
import { NO_PLAN, type Lang } from '../../src/view/view';
import { exportLanguage } from '../support/exportLanguage';
import { publishedDataset } from '../support/published';

const published = publishedDataset();
const DEALS: Plan['deals'] = [
  { zone: 'kcn-noi-bai', capitalUsdMillion: 120.5, name: '=HYPERLINK("x")' },
  { zone: 'kcn-noi-bai', capitalUsdMillion: 30, name: '' },
  { zone: null, capitalUsdMillion: 7, name: 'Chưa chọn' },
];

async function fileOf(format: PlanFormat, lang: Lang, more: Partial<Plan> = {}) {
  const plan = { ...NO_PLAN, deals: DEALS, ...more };
  const { planned } = readPlan(published, plan);
  if (!planned) throw new Error('not published by that day');
  const [language, words] = await Promise.all([exportLanguage(lang), targetWords(lang)]);
  return exportPlan({ format, planned, plan, dataset: published, language, words, link: null });
}
const linesOf = async (file: { content: Blob }) => (await file.content.text()).trim().split('\r\n');

describe('the plan as CSV', () => {
  test('says of each row what it is; published rows have source and date, assumptions have none', async () => {
    const [head = '', ...rows] = await linesOf(await fileOf('csv', 'en', { later: true }));
    expect(head.replace('\uFEFF', '')).toBe(
      'kind,item,subject,period,value,unit,qualifier,as_of,source,published,publisher,url,zone,note',
    );
    const kinds = rows.map((row) => row.split(',')[0]);
    expect(kinds.filter((kind) => kind === 'published')).toHaveLength(4);
    expect(kinds.filter((kind) => kind === 'later')).toHaveLength(2);
    expect(kinds.filter((kind) => kind === 'assumption')).toHaveLength(DEALS.length + 4);
    for (const row of rows.filter((text) => /^(published|later),/.test(text))) expect(row).toMatch(/https?:\/\//);
    for (const row of rows.filter((text) => text.startsWith('assumption,'))) expect(row).not.toMatch(/https?:\/\//);
    expect(rows.find((row) => row.includes('HYPERLINK'))).toMatch(/^assumption,"'=HYPERLINK/);
    expect(rows.find((row) => row.startsWith('arithmetic,Multiple,'))).toContain(',4.24');
  });

  test('in Vietnamese has semicolons and decimal commas', async () => {
    const lines = await linesOf(await fileOf('csv', 'vi'));
    expect(lines.find((line) => line.includes('120,5'))).toMatch(/^assumption;/);
  });

  test('is the same each time', async () => {
    expect(await linesOf(await fileOf('csv', 'vi'))).toEqual(await linesOf(await fileOf('csv', 'vi')));
  });
});

test('the plan as a spreadsheet has the assumptions on a sheet of their own', async () => {
  const { content } = await fileOf('xlsx', 'en');
  const parts = unzipSync(new Uint8Array(await content.arrayBuffer()));
  const book = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
  expect([...book.matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name)).toEqual([
    'Published',
    'Computed',
    'Assumptions',
    'About',
  ]);
  const sheet = (n: number) => strFromU8(parts[`xl/worksheets/sheet${n}.xml`] ?? new Uint8Array());
  expect(sheet(3)).toContain('<v>120.5</v>');
  for (const other of [1, 2]) expect(sheet(other)).not.toContain('<v>120.5</v>');
});

describe('assumptions on the map', () => {
  const metrics = THEME.light.map;
  const places = sited(published.zones);
  const fan = fanOutOf(places, metrics.signScale);

  test('one mark a zone with the sum and the word; what has no zone or no place is not drawn', async () => {
    const deals = [...DEALS, { zone: 'kcn-gone', capitalUsdMillion: 1, name: '' }];
    const marks = assumedPoints(places, fan, deals, await loadI18n('vi'), metrics);
    expect(marks.features.map(({ properties }) => [properties?.['id'], properties?.['assumed']])).toEqual([
      ['kcn-noi-bai', '+150,5\u00a0triệu USD\ngiả định'],
    ]);
    expect(assumedPoints(places, fan, [], await loadI18n('en'), metrics).features).toEqual([]);
  });
});
