import { describe, expect, test } from 'vitest';
import { REFUSAL_CODES, WARNING_CODES } from '../../../src/domain/studio/reading';
import { importingWords, refusalText, warningText } from '../../../src/i18n/importingWords';
import { loadI18n } from '../../../src/i18n/load';

const LANGUAGES = ['vi', 'en'] as const;
/** All that any refusal or warning tells. */
const detail = {
  mb: 61.2,
  maxMb: 50,
  max: 200_000,
  count: 70,
  seconds: 20,
  format: 'kml',
  encoding: 'tcvn3',
  projection: 'Indian 1960',
  name: 'a (2)',
  cells: 3,
  columns: 9,
  reason: 'out-of-range',
  code: 'row-short',
};

describe.each(LANGUAGES)('words of %s', async (lang) => {
  const words = await importingWords(lang);
  const { format } = await loadI18n(lang);

  test.each(REFUSAL_CODES)('refusal %s: whole sentences that name the file and leave no gap', (code) => {
    const text = refusalText({ code, file: 'khu.xlsx', at: { sheet: 'A', row: 1234 }, detail }, words, format);
    expect(text).toMatch(/^khu\.xlsx, .+: .+/);
    expect(text).not.toMatch(/undefined|NaN|\[object| {2}|“”/);
    expect(text).toContain(lang === 'vi' ? 'dòng 1.234' : 'row 1,234');
  });

  test.each(WARNING_CODES)('warning %s', (code) => {
    const text = warningText({ code, file: 'khu.geojson', at: { feature: 7, column: 'ten' }, detail }, words, format);
    expect(text).toMatch(
      lang === 'vi' ? /^khu\.geojson, đối tượng 7, cột “ten”: .+/ : /^khu\.geojson, feature 7, column “ten”: .+/,
    );
    expect(text).not.toMatch(/undefined|NaN|\[object| {2}|“”/);
  });
});

test('a sentence, whole', async () => {
  const [vi, en] = await Promise.all([importingWords('vi'), importingWords('en')]);
  const warning = {
    code: 'geometry-skipped',
    file: 'a.kml',
    at: { feature: 3 },
    detail: { reason: 'ring-too-short' },
  } as const;
  const format = { number: String, list: (items: readonly string[]) => items.join(', ') };
  expect(warningText(warning, vi, format)).toBe(
    'a.kml, đối tượng 3: bỏ hình vẽ vì có đường viền ít hơn ba điểm; các số liệu vẫn giữ.',
  );
  expect(warningText(warning, en, format)).toBe(
    'a.kml, feature 3: its shape was left out because an outline has fewer than three points; its figures stay.',
  );
});
