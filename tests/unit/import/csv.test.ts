import { describe, expect, test } from 'vitest';
import { readBytes } from '../../../src/import/readBytes';

describe('csv', () => {
  test('titles above the header, quotes over lines, a guarded formula, an unsafe name', async () => {
    const text =
      '\uFEFFBẢNG TỔNG HỢP\r\n\r\nTên;Diện tích;Ghi chú;__proto__\r\n' +
      '"Hòa\r\nLạc";1.586,5;\'=1+1;x\r\nBắc Thăng Long;274;<b>x</b>\u0000\r\n';
    const content = new TextEncoder().encode(text);
    const outcome = await readBytes({ file: 'bảng.csv', content, options: {}, onProgress: () => undefined });
    expect(outcome).toMatchObject({ ok: true, encoding: 'utf-8' });
    if (outcome.ok !== true) return;
    expect(outcome.tables[0]?.columns).toEqual(['Tên', 'Diện tích', 'Ghi chú', 'proto_']);
    expect(outcome.tables[0]?.records.map(({ cells, place }) => [place.number, ...cells.values()])).toEqual([
      [4, 'Hòa\nLạc', '1.586,5', '=1+1', 'x'],
      [5, 'Bắc Thăng Long', '274', '<b>x</b>', null],
    ]);
    expect(outcome.warnings.map(({ code }) => code)).toEqual([
      'proto-column-renamed',
      'control-characters-removed',
      'markup-kept-as-text',
      'row-short',
    ]);
  });
});
