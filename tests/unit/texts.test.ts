import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadI18n, type I18n } from '../../src/i18n/load';
import { loadNames, type LedgerNames } from '../../src/i18n/names';
import { LANGS, type Lang } from '../../src/view/view';

type Texts = ReadonlyMap<string, string>;

function readTexts(language: Lang): {
  readonly raw: string;
  readonly ids: readonly string[];
  readonly texts: Texts;
} {
  const raw = readFileSync(new URL(`../../data/texts.${language}.csv`, import.meta.url), 'utf8');
  const { data } = Papa.parse<{ id: string; text: string }>(raw, { header: true, skipEmptyLines: true });
  return { raw, ids: data.map(({ id }) => id), texts: new Map(data.map(({ id, text }) => [id, text])) };
}

const files = Object.fromEntries(LANGS.map((lang) => [lang, readTexts(lang)])) as Record<
  Lang,
  ReturnType<typeof readTexts>
>;
const labels = {} as Record<Lang, LedgerNames>;
const catalogues = {} as Record<Lang, I18n['t']>;
beforeAll(async () => {
  for (const lang of LANGS) {
    labels[lang] = await loadNames(lang);
    catalogues[lang] = (await loadI18n(lang)).t;
  }
});

/** Names of companies and places, addresses and designations, which may read the same in every language. */
const SAME = new Set([
  'context-note-san-bay-noi-bai-duong-bang',
  'market-avison-young',
  'market-cushman-wakefield',
  'market-savills',
  'point-mitsubishi-viet-nam',
  'point-sei-electronic-components',
  'point-so-51-van-phuc-ha-dong',
  'thanh-thuy-ngoc-son-lien',
]);

const twice = (values: readonly string[]): string[] => values.filter((value, i) => values.indexOf(value) !== i);
const wordsOf = (unit: { readonly one: string; readonly other: string }): string[] => [unit.one, unit.other];

test('all languages have the same ids, in order and once each', () => {
  for (const lang of LANGS) expect(files[lang].ids, lang).toEqual(files.vi.ids);
  expect(files.vi.ids).toEqual([...new Set(files.vi.ids)].toSorted());
});

test('what is in one language is not left in another', () => {
  const latin = ['vi', 'en'] as const;
  for (const lang of LANGS) {
    for (const other of latin.filter((id) => id !== lang)) {
      const same = [...files[other].texts].filter(([id, text]) => files[lang].texts.get(id) === text).map(([id]) => id);
      expect(
        same.filter((id) => !SAME.has(id)),
        `${lang} as ${other}`,
      ).toEqual([]);
    }
  }
});

describe.each(LANGS)('in %s', (language) => {
  const { raw, texts } = files[language];
  let everything: readonly string[];
  let fields: readonly string[];
  let indicators: readonly string[];
  beforeAll(() => {
    fields = Object.values(labels[language].zoneFields);
    indicators = Object.values(labels[language].cityIndicators);
    everything = [...texts.values(), ...fields, ...indicators];
  });

  test('no text or label is empty or padded', () => {
    expect(everything.filter((text) => text === '' || text !== text.trim())).toEqual([]);
  });

  test('letters are composed and Hòa is spelled one way', () => {
    expect(raw).toBe(raw.normalize('NFC'));
    expect(everything.filter((text) => text !== text.normalize('NFC') || /hoà(?!\p{L})/iu.test(text))).toEqual([]);
  });

  test('no two fields and no two indicators read the same', () => {
    expect(twice(fields)).toEqual([]);
    expect(twice(indicators)).toEqual([]);
  });
});

test('Vietnamese texts write decimals with a comma', () => {
  // "10.00" is quoted from the source, as the misprint that it is.
  const strange = [...files.vi.texts.values()].filter((text) => /\d\.\d{1,2}(?!\d)/.test(text.replaceAll('10.00', '')));
  expect(strange).toEqual([]);
});

test('the labels that scripts and people look for stay', () => {
  const { projects_total, capital_usd_million, land_clearance_pct, occupancy_pct, available_ha, area_ha, status } =
    labels.en.zoneFields;
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

test('a unit is silent in all languages or in none, and only English has two forms', () => {
  for (const [id, unit] of Object.entries(catalogues.vi.units)) {
    for (const lang of LANGS) {
      const words = wordsOf(catalogues[lang].units[id as keyof typeof catalogues.vi.units]);
      if (lang !== 'en') expect(words[0], `${lang} ${id}`).toBe(words[1]);
      expect(
        words.map((word) => word === ''),
        `${lang} ${id}`,
      ).toEqual(words.map(() => unit.other === ''));
    }
  }
});
