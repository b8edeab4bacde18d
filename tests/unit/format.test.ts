import { beforeAll, describe, expect, test } from 'vitest';
import { UNITS } from '../../src/domain/units';
import type { Format } from '../../src/i18n/format';
import { loadI18n } from '../../src/i18n/load';
import { LANGS } from '../../src/view/view';

let vi: Format;
let en: Format;

beforeAll(async () => {
  vi = (await loadI18n('vi')).format;
  en = (await loadI18n('en')).format;
});

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('Vietnamese', () => {
  test('writes figures with a decimal comma and points between thousands', () => {
    expect(plain(vi.value(13.75, 'usd_billion'))).toBe('13,75 tỷ USD');
    expect(plain(vi.value(1586, 'ha'))).toBe('1.586 ha');
    expect(plain(vi.value(98.86, 'ha', 'about'))).toBe('khoảng 98,86 ha');
    expect(plain(vi.value(8, 'percent', 'more_than'))).toBe('hơn 8%');
  });

  test('writes dates as dd/mm/yyyy, at their own precision', () => {
    expect(vi.asOf('2025-07-21')).toBe('21/07/2025');
    expect(vi.asOf('2026-11-05')).toBe('05/11/2026');
    expect(vi.asOf('2025-07')).toBe('07/2025');
    expect(vi.asOf('2025')).toBe('2025');
    expect(vi.asOf('2025-H1')).toBe('6 tháng đầu năm 2025');
    expect(vi.asOf('2021-Q3')).toBe('quý III/2021');
    expect(vi.asOf('2012-M7')).toBe('7 tháng đầu năm 2012');
    expect(vi.asOf('2021-2025')).toBe('2021–2025');
    expect(vi.asOf('2026+')).toBe('từ 2026');
    expect(vi.asOf(null)).toBe('không ghi ngày');
  });

  test('sorts by its own alphabet', () => {
    const names = ['Đông Anh', 'Dương Nội', 'Ứng Hòa', 'Ức', 'Ba Vì', 'Ăn', 'Ân', 'An', 'CCN 10', 'CCN 9'];
    expect(names.toSorted(vi.compare)).toEqual([
      'An',
      'Ăn',
      'Ân',
      'Ba Vì',
      'CCN 9',
      'CCN 10',
      'Dương Nội',
      'Đông Anh',
      'Ức',
      'Ứng Hòa',
    ]);
  });
});

describe('English', () => {
  test('writes figures with a decimal point and commas between thousands', () => {
    expect(plain(en.value(13.75, 'usd_billion'))).toBe('13.75 billion USD');
    expect(plain(en.value(1586, 'ha'))).toBe('1,586 ha');
    expect(plain(en.value(2.5, 'usd_billion', 'nearly'))).toBe('nearly 2.5 billion USD');
  });

  test('counts one and many', () => {
    expect(plain(en.value(1, 'projects'))).toBe('1 project');
    expect(plain(en.value(844, 'projects'))).toBe('844 projects');
  });

  test('writes dates in words, at their own precision', () => {
    expect(en.asOf('2025-07-21')).toBe('21 July 2025');
    expect(en.asOf('2025-07')).toBe('July 2025');
    expect(en.asOf('2025-H2')).toBe('second half of 2025');
    expect(en.asOf('2021-Q3')).toBe('Q3 2021');
    expect(en.asOf(null)).toBe('n.d.');
  });
});

describe.each(LANGS)('every language: %s', (lang) => {
  test('has words for every unit, in one and in many', async () => {
    const { format } = await loadI18n(lang);
    for (const unit of UNITS) {
      for (const value of [0, 1, 2, 1234.5]) {
        const text = format.value(value, unit);
        expect(text.startsWith(format.number(format.amount(value, unit))), `${unit}: ${text}`).toBe(true);
        expect(text, unit).not.toMatch(/undefined|NaN|\s$/);
      }
    }
  });

  test('keeps a number and its unit on one line, and a span in order', async () => {
    const { format } = await loadI18n(lang);
    // Where the unit is written in letters of the language, nothing stands between at all.
    expect(format.value(12, 'ha')).toMatch(/^12(?:\u00a0ha|公顷)$/);
    expect(format.value(12, 'ha')).not.toContain(' ');
    const span = format.value({ from: 8000, to: 10_000 }, 'hats_per_day');
    expect(span.indexOf(format.number(8000))).toBeLessThan(span.indexOf(format.number(10_000)));
  });

  test('shows words as they were typed, and published dates at their precision', async () => {
    const { format } = await loadI18n(lang);
    expect(format.value('sơn mài', 'text')).toBe('sơn mài');
    expect(format.value('2024-H1', 'date')).toBe(format.asOf('2024-H1'));
  });
});
