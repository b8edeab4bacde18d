import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en';
import * as enNames from '../../src/i18n/en/fields';
import { vi } from '../../src/i18n/vi';
import * as viNames from '../../src/i18n/vi/fields';

type Texts = ReadonlyMap<string, string>;

function readTexts(language: 'vi' | 'en'): {
  readonly raw: string;
  readonly ids: readonly string[];
  readonly texts: Texts;
} {
  const raw = readFileSync(new URL(`../../data/texts.${language}.csv`, import.meta.url), 'utf8');
  const { data } = Papa.parse<{ id: string; text: string }>(raw, { header: true, skipEmptyLines: true });
  return { raw, ids: data.map(({ id }) => id), texts: new Map(data.map(({ id, text }) => [id, text])) };
}

const files = { vi: readTexts('vi'), en: readTexts('en') };
const labels = {
  vi: { fields: viNames.zoneFields, indicators: viNames.cityIndicators },
  en: { fields: enNames.zoneFields, indicators: enNames.cityIndicators },
};

/** Names of companies and places, which read the same in both languages. */
const SAME_IN_BOTH = new Set(['point-sei-electronic-components', 'thanh-thuy-ngoc-son-lien']);

const twice = (values: readonly string[]): string[] => values.filter((value, i) => values.indexOf(value) !== i);
const wordsOf = (unit: { readonly one: string; readonly other: string }): string[] => [unit.one, unit.other];

test('both languages have the same ids, in order and once each', () => {
  expect(files.en.ids).toEqual(files.vi.ids);
  expect(files.vi.ids).toEqual([...new Set(files.vi.ids)].toSorted());
});

test('what is in English is not left in Vietnamese, or the other way round', () => {
  const same = [...files.vi.texts].filter(([id, text]) => files.en.texts.get(id) === text).map(([id]) => id);
  expect(same.filter((id) => !SAME_IN_BOTH.has(id))).toEqual([]);
});

describe.each(['vi', 'en'] as const)('in %s', (language) => {
  const { raw, texts } = files[language];
  const { fields, indicators } = labels[language];
  const allLabels = [...Object.values<string>(fields), ...Object.values<string>(indicators)];
  const everything = [...texts.values(), ...allLabels];

  test('no text or label is empty or padded', () => {
    expect(everything.filter((text) => text === '' || text !== text.trim())).toEqual([]);
  });

  test('letters are composed and Hòa is spelled one way', () => {
    expect(raw).toBe(raw.normalize('NFC'));
    expect(everything.filter((text) => text !== text.normalize('NFC') || /hoà(?!\p{L})/iu.test(text))).toEqual([]);
  });

  test('no two fields and no two indicators read the same', () => {
    expect(twice(Object.values<string>(fields))).toEqual([]);
    expect(twice(Object.values<string>(indicators))).toEqual([]);
  });
});

test('Vietnamese texts write decimals with a comma', () => {
  // "10.00" is quoted from the source, as the misprint that it is.
  const strange = [...files.vi.texts.values()].filter((text) => /\d\.\d{1,2}(?!\d)/.test(text.replaceAll('10.00', '')));
  expect(strange).toEqual([]);
});

test('the labels that scripts and people look for stay', () => {
  const { projects_total, capital_usd_million, land_clearance_pct, occupancy_pct, available_ha, area_ha, status } =
    enNames.zoneFields;
  expect([
    projects_total,
    capital_usd_million,
    land_clearance_pct,
    occupancy_pct,
    available_ha,
    area_ha,
    status,
  ]).toEqual(['Projects', 'Registered capital', 'Land clearance', 'Occupancy', 'Free now', 'Area', 'Status']);
});

test('a unit is silent in both languages or in none, and Vietnamese has one form', () => {
  for (const [id, unit] of Object.entries(vi.units)) {
    const english = wordsOf(en.units[id as keyof typeof en.units]);
    expect([id, unit.one === unit.other]).toEqual([id, true]);
    expect([id, ...english.map((word) => word === '')]).toEqual([id, ...english.map(() => unit.other === '')]);
  }
});
