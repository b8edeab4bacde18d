import { describe, expect, test } from 'vitest';
import { findSeparator } from '../../../src/import/csv';
import { LIMITS } from '../../../src/import/limits';
import { readBytes } from '../../../src/import/readBytes';
import { readAs, readFixture, rowsOf, tablesOf } from '../../support/importing';
import { workbook } from '../../support/workbook';

const codes = (outcome: Awaited<ReturnType<typeof readAs>>): string[] =>
  outcome.ok === true ? outcome.warnings.map(({ code }) => code) : [];

describe('separated text', () => {
  test('titles above the header, quotes over lines, a guarded formula, an unsafe name', async () => {
    const outcome = await readAs(
      'bảng.csv',
      '\uFEFFBẢNG TỔNG HỢP\r\n\r\nTên;Diện tích;Ghi chú;__proto__\r\n' +
        '"Hòa\r\nLạc";1.586,5;\'=1+1;x\r\nBắc Thăng Long;274;<b>x</b>\u0000\r\n',
    );
    const [table] = tablesOf(outcome);
    expect(table?.columns).toEqual(['Tên', 'Diện tích', 'Ghi chú', 'proto_']);
    expect(table?.records.map(({ cells, place }) => [place.number, ...cells.values()])).toEqual([
      [4, 'Hòa\nLạc', '1.586,5', '=1+1', 'x'],
      [5, 'Bắc Thăng Long', '274', '<b>x</b>', null],
    ]);
    expect(codes(outcome)).toEqual([
      'rows-above-header',
      'proto-column-renamed',
      'control-characters-removed',
      'markup-kept-as-text',
      'row-short',
    ]);
    expect(Object.prototype).not.toHaveProperty('x');
  });

  test.each([
    ['a,b\n1,2\n', ','],
    ['a;b\n1,5;2\n3,25;4\n', ';'],
    ['a\tb\n1,5\t2;3\n', '\t'],
    ['"a;b";c\n"1;2;3";4\n', ';'],
    ['one\ntwo\n', ','],
  ])('the separator of %j', (text, separator) => {
    expect(findSeparator(text)).toBe(separator);
  });

  test.each(['\n', '\r\n', '\r'])('line ends %j', async (end) => {
    const [table] = tablesOf(await readAs('a.csv', ['a,b', '1,"x""y"', '', '2,z', ''].join(end)));
    expect(rowsOf(table)).toEqual([
      ['1', 'x"y'],
      ['2', 'z'],
    ]);
    expect(table?.records.map(({ place }) => place.number)).toEqual([2, 4]);
  });

  test('names twice, a column without a name, one without anything, and no header at all', async () => {
    const outcome = await readAs('a.csv', 'a,a,,\n1,2,3,\n');
    expect(tablesOf(outcome)[0]?.columns).toEqual(['a', 'a (2)', 'C']);
    expect(codes(outcome)).toEqual(['header-duplicate', 'header-empty']);
    const bare = await readAs('a.csv', '1;2324147,69;553860,03\n2;2324151,10;554899,59\n');
    expect(tablesOf(bare)[0]?.columns).toEqual(['A', 'B', 'C']);
    expect(tablesOf(bare)[0]?.records[0]?.place.number).toBe(1);
    expect(codes(bare)).toEqual(['no-header']);
  });

  test('years name columns', async () => {
    expect(tablesOf(await readAs('a.csv', 'Tên,2019,2020\nA,1,2\n'))[0]?.columns).toEqual(['Tên', '2019', '2020']);
  });

  test('a quote that nothing closes refuses the file by its line', async () => {
    expect(await readAs('a.csv', 'a,b\n1,"x\ny"\n2,"z\n3,4\n')).toEqual({
      ok: false,
      refusal: { code: 'quote-not-closed', file: 'a.csv', at: { line: 4 } },
    });
  });

  test('pasted cells', async () => {
    const input = { file: 'Dán', content: 'Tên\tHa\nHòa Lạc\t1.586\n', options: {}, onProgress: () => undefined };
    const [table] = tablesOf(await readBytes(input));
    expect(table?.format).toBe('pasted');
    expect(rowsOf(table)).toEqual([['Hòa Lạc', '1.586']]);
  });

  test('empty, of spaces only, of a header only', async () => {
    expect(await readAs('a.csv', '')).toMatchObject({ refusal: { code: 'empty' } });
    expect(await readAs('a.csv', ' \n\n ')).toMatchObject({ refusal: { code: 'empty' } });
    expect(await readAs('a.csv', 'a,b\n')).toMatchObject({ refusal: { code: 'no-records' } });
  });

  test('more rows than the cap, more columns than the cap', async () => {
    const rows = `a\n${'1\n'.repeat(LIMITS.records + 1)}`;
    expect(await readAs('a.csv', rows)).toMatchObject({ refusal: { code: 'too-many-rows' } });
    const columns = `${'a,'.repeat(LIMITS.columns)}a\n`;
    expect(await readAs('a.csv', columns)).toMatchObject({ refusal: { code: 'too-many-columns' } });
  });

  test('trouble in every row is counted, not listed', async () => {
    const outcome = await readAs('a.csv', `a,b\n${'1\n'.repeat(500)}`);
    if (outcome.ok !== true) throw new Error('not read');
    expect(outcome.warnings).toHaveLength(21);
    expect(outcome.warnings.at(-1)).toMatchObject({ code: 'and-more', detail: { code: 'row-short', count: 480 } });
  });
});

describe('workbooks', () => {
  test('of another program: typed cells, a day as ISO', async () => {
    const outcome = await readFixture('known.xlsx');
    const [table] = tablesOf(outcome);
    expect(table?.columns).toEqual(['ten', 'dien_tich', 'so_du_an', 'ngay']);
    expect(rowsOf(table)).toEqual([
      ['KCN Giả Định Bắc', 1586.5, 108, '2026-02-28'],
      ['Cụm công nghiệp Giả Định Đông', 12.25, null, null],
    ]);
    expect(table?.records[0]?.place).toEqual({ kind: 'row', number: 2, sheet: 'known' });
  });

  test('every sheet, cells in error and formulas without a value are named', async () => {
    const outcome = await readAs(
      'sổ.xlsx',
      workbook({
        'Khu & cụm': [
          [{ text: 'Tên' }, { text: 'Ha' }, { text: 'Lấp đầy' }],
          [{ text: 'A' }, { number: 12.5 }, { error: '#DIV/0!' }],
          [{ text: 'B' }, { formula: 'B2*2' }, { boolean: true }],
        ],
        Trống: [],
        Hai: [[{ text: 'x' }], [{ number: 1 }]],
      }),
    );
    const tables = tablesOf(outcome);
    expect(tables.map(({ records }) => records[0]?.place.sheet)).toEqual(['Khu & cụm', 'Hai']);
    expect(rowsOf(tables[0])).toEqual([
      ['A', 12.5, null],
      ['B', null, 'yes'],
    ]);
    if (outcome.ok !== true) return;
    expect(outcome.warnings.map(({ code, at }) => [code, at])).toEqual([
      ['error-cell', { sheet: 'Khu & cụm', row: 2, column: 'C' }],
      ['formula-not-calculated', { sheet: 'Khu & cụm', row: 3, column: 'B' }],
      ['sheet-without-rows', { sheet: 'Trống' }],
    ]);
  });

  test('a lonely cell in the last corner does not fill the memory', async () => {
    const sheet = '<sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>';
    expect(await readAs('a.xlsx', workbook({ A: sheet }))).toMatchObject({ refusal: { code: 'too-many-rows' } });
    const wide = '<sheetData><row r="9"><c r="XFD9"><v>1</v></c></row></sheetData>';
    expect(await readAs('a.xlsx', workbook({ A: wide }))).toMatchObject({ refusal: { code: 'too-many-columns' } });
    const area = '<sheetData><row r="199999"><c r="ZZ199999"><v>1</v></c></row></sheetData>';
    expect(await readAs('a.xlsx', workbook({ A: area }))).toMatchObject({ refusal: { code: 'too-many-cells' } });
  });

  test('old Excel and other offices are named', async () => {
    const old = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect(await readAs('cũ.xls', old)).toMatchObject({ refusal: { code: 'old-excel' } });
    expect(await readAs('a.xls', '<html><table></table></html>')).toMatchObject({ refusal: { code: 'web-page' } });
  });
});
