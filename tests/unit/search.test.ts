import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/domain/fold';
import type { Commune } from '../../src/domain/place';
import { searchEntries, type Place } from '../../src/ui/search/searchEntries';
import { makeSearch } from '../../src/ui/search/searchIndex';
import { aClaim, aFigure, aZone } from '../support/ledger';

const aCommune = (nameVi: string, more: Partial<Commune> = {}): Commune => ({
  code: nameVi,
  nameVi,
  type: 'xã',
  label: [105.5, 21],
  bbox: [105.4, 20.9, 105.6, 21.1],
  areaKm2: 20,
  population: null,
  districtsOld: [],
  formedFrom: [],
  ...more,
});

const zones = [
  aZone('khu-cnc-hoa-lac', {
    nameVi: 'Khu công nghệ cao Hòa Lạc',
    nameEn: 'Hoa Lac Hi-Tech Park',
    kind: 'hi_tech_park',
    communesNew: ['Hòa Lạc', 'Hạ Bằng'],
    districtsOld: ['Thạch Thất'],
  }),
  aZone('hl-phan-mem', {
    nameVi: 'Khu phần mềm',
    nameEn: 'Software area',
    kind: 'hi_tech_subzone',
    communesNew: ['Hòa Lạc'],
  }),
  aZone('kcn-quang-minh-1', {
    nameVi: 'KCN Quang Minh I',
    nameEn: 'Quang Minh I Industrial Park',
    districtsOld: ['Mê Linh'],
    figures: { developer: aFigure([aClaim('Công ty Nam Đức', { unit: 'text' })]) },
  }),
  aZone('kcn-thang-long', { nameVi: 'KCN Thăng Long (Bắc Thăng Long)', nameEn: 'Thang Long Industrial Park' }),
  aZone('lang-gom-bat-trang', {
    nameVi: 'Làng gốm Bát Tràng',
    nameEn: 'Bat Trang pottery village',
    kind: 'craft_village',
    communesNew: ['Bát Tràng'],
    crafts: ['craft-pottery'],
  }),
];
const communes = [
  aCommune('Hòa Lạc', { districtsOld: ['Thạch Thất'], bbox: [105.4, 20.9, 105.5, 21] }),
  aCommune('Mê Linh', { districtsOld: ['Mê Linh'], bbox: [105.7, 21.1, 105.8, 21.2] }),
  aCommune('Quang Minh', { districtsOld: ['Mê Linh'], bbox: [105.75, 21.15, 105.9, 21.3] }),
  aCommune('Tiến Thắng'),
  aCommune('Thiên Lộc', { districtsOld: ['Đông Anh'], formedFrom: ['Võng La'] }),
];
const words: Readonly<Record<string, string>> = { 'craft-pottery': 'gốm sứ' };
const search = makeSearch(
  searchEntries(
    { zones, communes },
    (id) => words[id] ?? id,
    (zone) => zone.nameVi,
  ),
);

const nameOf = (place: Place | undefined): string | undefined =>
  place?.type === 'zone' ? place.zone.id : place?.type === 'commune' ? `commune ${place.commune.nameVi}` : place?.name;
const found = (query: string): readonly (string | undefined)[] => search(query).map(({ place }) => nameOf(place));

describe('folding', () => {
  test('takes off marks, case and the bar of đ', () => {
    expect(fold('  ĐÔNG Anh – Hòa Lạc ')).toBe('dong anh hoa lac');
  });

  test('does not care how the marks are written', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        (text) => fold(text.normalize('NFD')) === fold(text.normalize('NFC')),
      ),
    );
  });

  test('done twice is the same as done once', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)));
  });
});

describe('the search', () => {
  test.each(['hoa lac', 'HOA LAC', 'Hòa Lạc', 'Hoà Lạc', 'hoalac', 'khu-cnc-hoa-lac'])(
    '“%s” gives the hi-tech park first',
    (query) => expect(found(query)[0]).toBe('khu-cnc-hoa-lac'),
  );

  test('an old district comes before the commune of its name, and both before what lies in it', () => {
    expect(found('me linh')).toEqual(['Mê Linh', 'commune Mê Linh', 'kcn-quang-minh-1', 'commune Quang Minh']);
  });

  test('an old district spans the communes on its land', () => {
    const [district] = search('me linh');
    expect(district?.place).toMatchObject({ type: 'district', bbox: [105.7, 21.1, 105.9, 21.3] });
  });

  test('a commune of before 2025 leads to the one that took it in', () => {
    expect(found('vong la')).toEqual(['commune Thiên Lộc']);
  });

  test('a craft and a developer are found and named as the reason', () => {
    expect(search('gom su')[0]).toMatchObject({ because: { craft: 'gốm sứ' } });
    expect(search('nam duc')[0]).toMatchObject({ because: { developer: 'Công ty Nam Đức' } });
  });

  test('a word need not be finished, and a slip in a long one is forgiven', () => {
    expect(found('quang mi')).toContain('kcn-quang-minh-1');
    expect(found('quamg minh')).toContain('kcn-quang-minh-1');
  });

  test('one syllable that ends a name is not that name', () => {
    expect(found('thang')[0]).toBe('kcn-thang-long');
  });

  test('nothing typed and nothing meant give nothing', () => {
    expect(search('')).toEqual([]);
    expect(search(' -- ')).toEqual([]);
    expect(search('zzzzzz')).toEqual([]);
  });
});

describe('in a language without spaces', () => {
  const named: Readonly<Record<string, string>> = { 'kcn-thang-long': 'タンロン工業団地' };
  const crafts: Readonly<Record<string, string>> = { 'craft-pottery': '陶磁器' };
  const japanese = makeSearch(
    searchEntries(
      { zones, communes },
      (id) => crafts[id] ?? id,
      (zone) => named[zone.id] ?? zone.nameEn,
    ),
  );

  test.each(['タンロン', 'ンロン', '工業団地', 'タンロン工業団地', 'thang long', 'thăng long'])('%s', (query) => {
    expect(japanese(query)[0]?.id).toBe('zone:kcn-thang-long');
  });

  test('a craft is found from within its word, and says that it is why', () => {
    expect(japanese('磁器')[0]).toMatchObject({ id: 'zone:lang-gom-bat-trang', because: { craft: '陶磁器' } });
  });
});
