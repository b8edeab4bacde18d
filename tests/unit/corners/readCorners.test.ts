import { describe, expect, test } from 'vitest';
import { readCorners } from '../../../src/domain/corners/readCorners';
import { readNumber } from '../../../src/domain/corners/readNumber';
import { MADE_UP_TABLE } from '../../fixtures/corners';

const read = (text: string) => {
  const { corners, problems } = readCorners(text, 'metres');
  return { rows: corners.map(({ label, first, second }) => [label, first, second]), problems };
};
const TWO = [
  ['1', 2323518.423, 555012.318],
  ['2', 2323561.907, 555243.655],
];

describe('numbers', () => {
  test.each([
    ['2325123.45', 2325123.45],
    ['2325123,45', 2325123.45],
    ['2.325.123,45', 2325123.45],
    ['2,325,123.45', 2325123.45],
    ['2 325 123,45', 2325123.45],
    ['2\u00a0325\u202f123.45', 2325123.45],
    ["2'325'123.45", 2325123.45],
    ['2.325.123', 2325123],
    ['585.123', 585123],
    ['585,123', 585123],
    ['585.123,456', 585123.456],
    ['2325123.456', 2325123.456],
    ['2325123', 2325123],
    ['585123,4 m', 585123.4],
    ['-12', -12],
    ['585123.', 585123],
  ])('%j is %d m', (text, value) => {
    expect(readNumber(text, 'metres')).toBe(value);
  });

  test.each(['', 'NaN', '#N/A', '-', 'x', '1.2.3', '1,2.3,4', '12..5', 'Infinity', '1e6', '0x10', '2.325.12,4', '٣'])(
    '%j is none',
    (text) => {
      expect(readNumber(text, 'metres')).toBeNull();
    },
  );

  test('in degrees a mark before three digits is the decimal one', () => {
    expect(readNumber('105.123', 'degrees')).toBe(105.123);
    expect(readNumber('21,001', 'degrees')).toBe(21.001);
    expect(readNumber('105.8412345°', 'degrees')).toBe(105.8412345);
  });
});

describe('a pasted table', () => {
  test.each([
    ['tabs', '1\t2323518.423\t555012.318\n2\t2323561.907\t555243.655'],
    ['semicolons with decimal commas', '1;2323518,423;555012,318\r\n2;2323561,907;555243,655\r\n'],
    ['commas', '1,2323518.423,555012.318\n2,2323561.907,555243.655'],
    ['commas and spaces', '1, 2323518.423, 555012.318\n2, 2323561.907, 555243.655'],
    ['spaces with decimal commas', '1   2323518,423  555012,318\n 2 2323561,907 555243,655'],
    ['quotes and thousands', '"1","2,323,518.423","555,012.318"\n"2","2,323,561.907","555,243.655"'],
    ['tabs and thousands', '1\t2.323.518,423\t555.012,318\n2\t2.323.561,907\t555.243,655'],
    ['bars', '1 | 2323518.423 | 555012.318\n2 | 2323561.907 | 555243.655'],
    ['no numbers of points', '2323518.423\t555012.318\n2323561.907\t555243.655'],
    ['empty lines and a byte order mark', '\uFEFF\n1\t2323518.423\t555012.318\n\n\n2\t2323561.907\t555243.655\n\n'],
    ['old Mac line ends', '1\t2323518.423\t555012.318\r2\t2323561.907\t555243.655'],
  ])('with %s', (_, text) => {
    expect(read(text)).toEqual({ rows: TWO, problems: [] });
  });

  test.each([
    ['in Vietnamese', 'Số hiệu điểm\tX (m)\tY (m)'],
    ['in Vietnamese of a survey', 'SỐ HIỆU MỐC\tTọa độ X(m)\tTọa độ Y(m)'],
    ['in two lines', 'Số hiệu điểm\tTọa độ\t\n\tX (m)\tY (m)'],
    ['in two lines, the second without its first cell', 'Số hiệu điểm\tTọa độ VN-2000\nX(m)\tY(m)'],
    ['in English', 'Point\tNorthing\tEasting'],
    ['below a title', 'BẢNG KÊ TỌA ĐỘ RANH GIỚI\nHệ VN-2000\nSTT\tX\tY'],
  ])('under names %s', (_, header) => {
    expect(read(`${header}\n1\t2323518.423\t555012.318\n2\t2323561.907\t555243.655`)).toEqual({
      rows: TWO,
      problems: [],
    });
  });

  test('columns are taken by their names, in whatever order, and others are left alone', () => {
    const text = 'Y (m)\tChiều dài cạnh (m)\tX (m)\tTên điểm\n555012.318\t235,4\t2323518.423\tA\n';
    expect(read(text)).toEqual({ rows: [['A', 2323518.423, 555012.318]], problems: [] });
  });

  test('the made-up table of twelve', () => {
    const { rows, problems } = read(MADE_UP_TABLE);
    expect(problems).toEqual([]);
    expect(rows.length).toBe(12);
    expect(rows[11]).toEqual(['M12', 2323219.846, 554988.57]);
  });

  test('WGS84 is latitude, then longitude; names may turn them round', () => {
    expect(readCorners('1\t21.001\t105.523', 'degrees').corners[0]).toMatchObject({ first: 21.001, second: 105.523 });
    expect(readCorners('lon,lat\n105.523,21.001', 'degrees').corners[0]).toMatchObject({
      first: 21.001,
      second: 105.523,
    });
  });
});

describe('lines that cannot be used are named, and the rest goes on', () => {
  test('by line, column and text', () => {
    const { rows, problems } = read(
      [
        'STT\tX\tY',
        '1\t2323518.423\t555012.318',
        '2\tNaN\t555243.655',
        '3\t2323602.114',
        '4\t2323587.336\t',
        '5\t99999999\t555731.942',
        '6\t2323561.907\t555243.655',
      ].join('\n'),
    );
    expect(rows.map(([label]) => label)).toEqual(['1', '6']);
    expect(problems).toEqual([
      { kind: 'not-a-number', line: 3, column: 'first', text: 'NaN' },
      { kind: 'not-a-number', line: 4, column: 'second', text: '' },
      { kind: 'not-a-number', line: 5, column: 'second', text: '' },
      { kind: 'out-of-range', line: 6, column: 'first', text: '99999999' },
    ]);
  });

  test('a bad first line is no title', () => {
    const { rows, problems } = read('1\tabc\t555012.318\n2\t2323561.907\t555243.655');
    expect(rows).toEqual([['2', 2323561.907, 555243.655]]);
    expect(problems).toEqual([{ kind: 'not-a-number', line: 1, column: 'first', text: 'abc' }]);
  });

  test('text that is no table is told line by line', () => {
    expect(read('Xin chào\ntạm biệt').problems.map(({ line }) => line)).toEqual([1, 2]);
  });

  test('names of columns alone are no mistake, nor is nothing', () => {
    for (const text of ['', '   \n\n', 'Số hiệu điểm\tX (m)\tY (m)\n'])
      expect(read(text)).toEqual({ rows: [], problems: [] });
  });

  test('a hundred thousand lines are cut, and told', () => {
    const { rows, problems } = read('1\t2323518.423\t555012.318\n'.repeat(100_000));
    expect(rows.length).toBe(2000);
    expect(problems).toEqual([{ kind: 'too-many-lines', line: 2001, text: '' }]);
  });

  test('hostile texts end soon and give nothing', () => {
    for (const text of ['"'.repeat(100_000), '1.'.repeat(100_000), `${'9,'.repeat(50_000)}\n`, '\t'.repeat(200_000)]) {
      expect(read(text).rows).toEqual([]);
    }
  });
});
