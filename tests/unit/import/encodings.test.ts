import { describe, expect, test } from 'vitest';
import type { ReadOutcome } from '../../../src/import/contract';
import { fromTcvn3, fromUtf8Twice, fromVni } from '../../../src/import/text/oldFonts';
import { isSyllable, plausibility } from '../../../src/import/text/vietnamese';
import { importFixture, readAs, readFixture, rowsOf, tablesOf } from '../../support/importing';
import { workbook } from '../../support/workbook';

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const original = await readFixture('text.csv');
const [expected] = tablesOf(original);

const utf16 = (text: string, littleEndian: boolean, mark: boolean): Uint8Array => {
  const whole = (mark ? '\uFEFF' : '') + text;
  const bytes = new Uint8Array(whole.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < whole.length; i += 1) view.setUint16(i * 2, whole.charCodeAt(i), littleEndian);
  return bytes;
};
const originalText = new TextDecoder().decode(importFixture('text.csv'));
const guessesOf = (outcome: ReadOutcome): string[] =>
  outcome.ok === 'ask-encoding' ? outcome.guesses.map(({ encoding }) => encoding) : [];

/** VNI-Win as it shows in a Western font, the classic lines. */
const VNI_TEXT =
  'Quoác hieäu;Ghi chuù\n' +
  'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam;Ñoäc laäp - Töï do - Haïnh phuùc\n' +
  'Khu coâng nghieäp Giaû Ñònh;ñöôøng vaønh ñai, môû roäng, kyõ thuaät\n';
const VNI_ROWS = [
  ['Cộng hòa xã hội chủ nghĩa Việt Nam', 'Độc lập - Tự do - Hạnh phúc'],
  ['Khu công nghiệp Giả Định', 'đường vành đai, mở rộng, kỹ thuật'],
];

describe('encodings', () => {
  test.each([
    ['text-tcvn3.csv', 'tcvn3'],
    ['text-1258.csv', 'windows-1258'],
    ['text-utf16le.csv', 'utf-16le'],
  ])('%s reads as the same table, recognised as %s', async (file, encoding) => {
    const outcome = await readFixture(file);
    expect(outcome).toMatchObject({ ok: true, encoding });
    const [table] = tablesOf(outcome);
    expect(table?.columns).toEqual(expected?.columns);
    expect(rowsOf(table)).toEqual(rowsOf(expected));
  });

  test.each([
    [true, true, 'utf-16le'],
    [true, false, 'utf-16le'],
    [false, true, 'utf-16be'],
    [false, false, 'utf-16be'],
  ])('UTF-16, little-endian %s, with its mark %s', async (littleEndian, mark, encoding) => {
    const outcome = await readAs('a.csv', utf16(originalText, littleEndian, mark));
    expect(outcome).toMatchObject({ ok: true, encoding });
    expect(rowsOf(tablesOf(outcome)[0])).toEqual(rowsOf(expected));
  });

  test('VNI is recognised', async () => {
    const outcome = await readAs('a.csv', latin1(VNI_TEXT));
    expect(outcome).toMatchObject({ ok: true, encoding: 'vni' });
    expect(tablesOf(outcome)[0]?.columns).toEqual(['Quốc hiệu', 'Ghi chú']);
    expect(rowsOf(tablesOf(outcome)[0])).toEqual(VNI_ROWS);
  });

  test('capitals of VNI and TCVN3', () => {
    expect(fromVni('HAØ NOÄI, ÑOÂNG ANH, THAÏCH THAÁT, ÖÔÛ, Í Ì Æ Ó Ò Î')).toBe(
      'HÀ NỘI, ĐÔNG ANH, THẠCH THẤT, ƯỞ, Í Ì Ỉ Ĩ Ị Ỵ',
    );
    expect(fromTcvn3('Hµ Néi, §«ng Anh, ¡n, ¢u, £, ¤, ¥, ¦')).toBe('Hà Nội, Đông Anh, Ăn, Âu, Ê, Ô, Ơ, Ư');
  });

  test('letters of old fonts saved as Unicode are asked about, and read as the user says', async () => {
    const asUtf8 = await readAs('a.csv', VNI_TEXT);
    expect(guessesOf(asUtf8)).toEqual(['vni', 'utf-8']);
    if (asUtf8.ok === 'ask-encoding') expect(asUtf8.guesses[0]?.sample).toContain('Cộng hòa xã hội');
    expect(rowsOf(tablesOf(await readAs('a.csv', VNI_TEXT, { encoding: 'vni' }))[0])).toEqual(VNI_ROWS);
    const kept = tablesOf(await readAs('a.csv', VNI_TEXT, { encoding: 'utf-8' }))[0];
    expect(rowsOf(kept)[0]?.[0]).toBe('Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam');
  });

  test('in a workbook too, where some columns may be well', async () => {
    const book = workbook({
      A: [
        [{ text: 'Tªn' }, { text: 'Tên' }],
        [{ text: 'Khu c«ng nghiÖp Th¨ng Long' }, { text: 'Khu công nghiệp Thăng Long' }],
        [{ text: '®ang gi¶i phãng mÆt b»ng' }, { text: 'Đông Anh' }],
        [{ text: 'Tæng diÖn tÝch tù nhiªn' }, { text: 'Ha' }],
        [{ text: 'x· Th¹ch Hßa, huyÖn Th¹ch ThÊt' }, { text: 'Ha' }],
      ],
    });
    const asked = await readAs('a.xlsx', book);
    expect(guessesOf(asked)[0]).toBe('tcvn3');
    const [table] = tablesOf(await readAs('a.xlsx', book, { encoding: 'tcvn3' }));
    expect(table?.columns).toEqual(['Tên', 'Tên (2)']);
    expect(rowsOf(table)[0]).toEqual(['Khu công nghiệp Thăng Long', 'Khu công nghiệp Thăng Long']);
    expect(rowsOf(table)[3]?.[0]).toBe('xã Thạch Hòa, huyện Thạch Thất');
  });

  test('UTF-8 taken for Western and saved again is asked about', async () => {
    const twice = new TextDecoder('windows-1252').decode(importFixture('text.csv'));
    expect(guessesOf(await readAs('a.csv', twice))[0]).toBe('utf-8-twice');
    expect(fromUtf8Twice(twice)).toBe(originalText);
    const [table] = tablesOf(await readAs('a.csv', twice, { encoding: 'utf-8-twice' }));
    expect(rowsOf(table)).toEqual(rowsOf(expected));
  });

  test('bytes that make Vietnamese of no encoding are asked about', async () => {
    const german = latin1('Name;Ort\nMüller & Söhne;Köln\nGröße;Übergang\n');
    const outcome = await readAs('a.csv', german);
    expect(guessesOf(outcome)).toContain('windows-1252');
    expect(rowsOf(tablesOf(await readAs('a.csv', german, { encoding: 'windows-1252' }))[0])[0]).toEqual([
      'Müller & Söhne',
      'Köln',
    ]);
  });

  test('other languages in Unicode are left alone', async () => {
    const text = 'name;ort\n日本企業;東京\nMüller;Köln\nCafé;Besançon\nРоссия;Москва\n';
    expect(await readAs('a.csv', text)).toMatchObject({ ok: true, encoding: 'utf-8' });
  });

  test('bytes that are no text of the encoding asked for', async () => {
    const outcome = await readAs('a.csv', latin1('a;b\n\u00ff;1\n'), { encoding: 'utf-8' });
    expect(outcome).toMatchObject({ refusal: { code: 'encoding-unknown', detail: { encoding: 'utf-8' } } });
  });

  test('letters lost before the file reached us are named', async () => {
    const outcome = await readAs('a.csv', 'a,b\nKhu c\uFFFDng nghi\uFFFDp,1\n');
    expect(outcome).toMatchObject({ ok: true, warnings: [{ code: 'letters-lost', at: { row: 2, column: 'a' } }] });
  });

  test('pictures and programs are no text', async () => {
    const noise = Uint8Array.from({ length: 500 }, (_, i) => (i * 37) % 32);
    expect(await readAs('a.csv', noise)).toMatchObject({ refusal: { code: 'not-this-format' } });
  });
});

describe('syllables', () => {
  test.each([
    'Hà',
    'Nội',
    'nghiệp',
    'Khuyến',
    'quốc',
    'đường',
    'giả',
    'gì',
    'ưởng',
    'Thuỷ',
    'THỦY',
    'quỳnh',
    'khuỷu',
    'oái',
    'ý',
    'yếu',
  ])('%s is one', (word) => expect(isSyllable(word)).toBe(true));
  test.each(['Hµ', 'Néi', 'Haø', 'Noäi', 'Tªn', 'Müller', 'ñoäc', 'đđ', 'ạọ', 'H\uFFFD'])('%s is none', (word) =>
    expect(isSyllable(word)).toBe(false),
  );
  test('names of our own data are Vietnamese', () => {
    expect(
      plausibility('Khu công nghệ cao Hòa Lạc, làng nghề Vạn Phúc, Phú Nghĩa, Quất Động, Bắc Thường Tín').share,
    ).toBe(1);
  });
});
