import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readDataset } from '../../scripts/exports/readDataset';
import { briefDefinition } from '../../src/brief/definition';
import { FITS } from '../../src/brief/fit';
import type { BriefInput, MapPicture } from '../../src/brief/input';
import { isPrintable, printable } from '../../src/brief/printable';
import { renderBrief } from '../../src/brief/render';
import { chosenNumber } from '../../src/domain/claim';
import type { ExportLanguage } from '../../src/i18n/exports';
import {
  completeZone,
  emptyZone,
  fixtureContext,
  fixtureGateways,
  fixtureZones,
  oldVacancyZone,
} from '../fixtures/exportFixture';
import { codePointsOf } from '../../src/brief/glyphs';
import { briefFonts, latinFont } from '../support/briefFonts';
import { exportLanguage } from '../support/exportLanguage';
import { pdfPages, pdfText } from '../support/pdfText';
import { ROOT } from '../support/root';

/** A grey picture of one pixel, in place of a map. */
const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==';
const map: MapPicture = {
  dataUrl: PIXEL,
  widthPx: 900,
  heightPx: 640,
  metresPerPixel: 16,
  bearing: 0,
  legend: [
    { text: { vi: 'Đang hoạt động', en: 'Operating' }, colour: '#0f6e84', sign: 'fill' },
    { text: { vi: 'Ước lượng', en: 'Estimate' }, colour: '#0f6e84', sign: 'dashed' },
  ],
  attribution: 'Bản đồ giả định',
};

let vi: ExportLanguage;
let en: ExportLanguage;
beforeAll(async () => {
  [vi, en] = await Promise.all([exportLanguage('vi'), exportLanguage('en')]);
});

const dataset = { ...fixtureContext, gateways: fixtureGateways, zones: fixtureZones };
const input = (more: Partial<BriefInput> = {}): BriefInput => ({
  zones: [{ zone: completeZone, map }],
  dataset,
  languages: [vi],
  link: 'https://example.org/?lang=vi&zone=fx-hoa-lac',
  printedOn: null,
  ...more,
});

/** A page is laid out up to seven times; two busy cores take their time. */
const SLOW = { timeout: 60_000 };

describe('the brief of a place', SLOW, () => {
  test('is one page whose Vietnamese text can be selected: name, figures, dates, sources, gaps', async () => {
    const { bytes } = await renderBrief(input(), briefFonts);
    expect(pdfPages(bytes)).toBe(1);
    const text = pdfText(bytes);
    expect(text).toContain('Khu công nghệ cao Hòa Lạc');
    for (const part of [
      '1.586 ha',
      'khoảng 64%',
      'hơn 98,86 ha',
      'tối đa 120 USD/m²',
      '4.830,25 triệu USD',
      '8.000–10.000',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).toContain('Ban Quản lý (giả định)');
    expect(text).toContain('example.org/fx-board');
    expect(text).toContain('không ghi ngày');
    expect(text).toMatch(/Chưa công bố: .*Năm đi vào hoạt động/u);
    expect(text).toContain('km ± 0,7');
    expect(text).toContain('Dữ liệu ngày 21/11/2026');
  });

  test('has the same bytes each time', async () => {
    const several = input({ zones: fixtureZones.map((zone) => ({ zone, map })), languages: [vi, en] });
    for (const one of [input(), several]) {
      const [a, b] = [await renderBrief(one, briefFonts), await renderBrief(one, briefFonts)];
      expect(Buffer.compare(a.bytes, b.bytes)).toBe(0);
    }
  });

  test('stands in two languages side by side on one page', async () => {
    const { bytes } = await renderBrief(input({ languages: [vi, en] }), briefFonts);
    expect(pdfPages(bytes)).toBe(1);
    const text = pdfText(bytes);
    for (const part of ['Đất cho thuê được', 'Leasable land', '1.000,5 ha', '1,000.5 ha', 'Nguồn / Sources']) {
      expect(text).toContain(part);
    }
  });

  test('says the date of printing only when asked', async () => {
    const plain = pdfText((await renderBrief(input(), briefFonts)).bytes);
    const dated = pdfText((await renderBrief(input({ printedOn: '2026-12-24' }), briefFonts)).bytes);
    expect(plain).not.toContain('In ngày');
    expect(dated).toContain('In ngày 24/12/2026');
  });

  test('of a place about which nothing is known says so, and invents no number', async () => {
    const { bytes } = await renderBrief(
      input({ zones: [{ zone: emptyZone, map: null }], link: null, languages: [en] }),
      briefFonts,
    );
    const text = pdfText(bytes);
    expect(text).toContain('not published');
    expect(text).toContain('The position is not known');
    expect(text).toContain('No QR code, because this app has no public address set.');
    expect(text).not.toMatch(/\b0 ?(ha|%|projects)/u);
  });

  test('shows an old vacancy as history and not in the land bar', async () => {
    const { bytes } = await renderBrief(
      input({ zones: [{ zone: oldVacancyZone, map: null }], languages: [en] }),
      briefFonts,
    );
    const text = pdfText(bytes);
    expect(text).toContain('13 ha');
    expect(text).toContain('history, 2017 [2]');
    expect(text).toContain('Free now: only an old figure');
  });
});

describe('the comparison', SLOW, () => {
  const cellsMarked = (value: unknown): unknown[] =>
    Array.isArray(value)
      ? value.flatMap(cellsMarked)
      : typeof value === 'object' && value !== null
        ? [...('fillColor' in value ? [value] : []), ...Object.values(value).flatMap(cellsMarked)]
        : [];

  test('of up to five places is one page', async () => {
    const zones = [
      completeZone,
      oldVacancyZone,
      emptyZone,
      { ...completeZone, id: 'fx-4' },
      { ...oldVacancyZone, id: 'fx-5' },
    ];
    const { bytes } = await renderBrief(
      input({ zones: zones.map((zone) => ({ zone, map })), languages: [vi, en] }),
      briefFonts,
    );
    expect(pdfPages(bytes)).toBe(1);
    expect(pdfText(bytes)).toContain('So sánh 5 địa điểm');
  });

  test('never marks an unknown or an old figure as best, whatever it is told', () => {
    const zones = fixtureZones.map((zone) => ({ zone, map: null }));
    const everything = fixtureZones.map(({ id }) => id);
    const marked = (field: 'area_ha' | 'available_ha'): number =>
      cellsMarked(briefDefinition(input({ zones, best: { [field]: everything } }), FITS[0]!).content).length;
    expect(marked('area_ha')).toBe(2);
    expect(marked('available_ha')).toBe(1);
  });
});

describe('the font', () => {
  test.each(['normal', 'bold'] as const)('%s draws all that is let through', (weight) => {
    const has = codePointsOf(latinFont[weight]);
    const allowed = Array.from({ length: 0xffff }, (_, c) => c).filter(
      (c) => c >= 32 && isPrintable(String.fromCharCode(c)),
    );
    const drawn = allowed.map((c) => String.fromCharCode(c).normalize('NFC').codePointAt(0) ?? 0);
    expect(drawn.filter((c) => !has.has(c))).toEqual([]);
  });

  test('lets all of Vietnamese through, and nothing that would be an empty box', () => {
    const letters = 'aăâeêioôơuưyđAĂÂEÊIOÔƠUƯYĐ';
    const marks = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
    const words = Array.from(letters, (letter) => marks.map((mark) => letter + mark).join(''))
      .join('')
      .replace(/[đĐ][\u0300-\u0323]/gu, 'đ');
    expect(printable(words)).toBe(words.normalize('NFC'));
    expect(isPrintable('ホアラック 1')).toBe(false);
    expect(isPrintable('ホアラック 1', ['vi', 'ja'])).toBe(true);
    expect(isPrintable('Ханой', ['ja'])).toBe(false);
  });
});

describe('real data, where it has been built', () => {
  const published = readDataset(join(ROOT, 'public/geo'));
  const zones = published?.dataset.zones ?? [];
  const byFigures = zones.toSorted((a, b) => Object.keys(b.figures).length - Object.keys(a.figures).length);
  /** The fullest places, and a sample of the rest; `BRIEF_ALL=1` takes every one. */
  const chosen = byFigures.filter((_, i) => process.env['BRIEF_ALL'] === '1' || i < 8 || i % 16 === 0);

  test('every brief is one page in each language and in both', { timeout: 600_000 }, async () => {
    const failed: string[] = [];
    const languages = {
      vi: { ...vi, texts: published?.texts.vi ?? {} },
      en: { ...en, texts: published?.texts.en ?? {} },
    };
    for (const zone of chosen) {
      for (const langs of [[languages.vi, languages.en], [languages.vi]] as const) {
        const one = input({ zones: [{ zone, map }], dataset: published?.dataset ?? dataset, languages: langs });
        const { pages } = await renderBrief(one, briefFonts);
        if (pages !== 1) failed.push(`${zone.id} in ${langs.map(({ i18n }) => i18n.lang).join()}: ${pages}`);
      }
    }
    expect(failed).toEqual([]);
  });

  test(
    'the fullest places are one page in the other languages too, alone and beside another',
    { timeout: 300_000 },
    async () => {
      const [ja, ko, zh] = await Promise.all(
        (['ja', 'ko', 'zh'] as const).map((lang) => exportLanguage(lang, published?.texts[lang] ?? {})),
      );
      if (!ja || !ko || !zh) throw new Error('a language is missing');
      for (const zone of byFigures.slice(0, 2)) {
        for (const languages of [[ja], [ko], [zh], [ja, en], [zh, ko]] as const) {
          const one = input({ zones: [{ zone, map: null }], dataset: published?.dataset ?? dataset, languages });
          const { pages, missing, bytes } = await renderBrief(one, briefFonts);
          const said = `${zone.id} in ${languages.map(({ i18n }) => i18n.lang).join()}`;
          expect([said, pages, missing]).toEqual([said, 1, []]);
          expect(pdfText(bytes), said).toContain(languages[0].i18n.t.statuses[zone.status]);
        }
      }
    },
  );

  test('the five fullest compared are one page with their areas', { timeout: 120_000 }, async () => {
    const five = byFigures.slice(0, 5);
    for (const languages of [[vi, en], [en]] as const) {
      const { pages, bytes } = await renderBrief(
        input({
          zones: (five.length > 0 ? five : fixtureZones).map((zone) => ({ zone, map })),
          dataset: published?.dataset ?? dataset,
          languages,
        }),
        briefFonts,
      );
      expect(pages).toBe(1);
      const text = pdfText(bytes);
      for (const zone of five) {
        const area = chosenNumber(zone.figures.area_ha);
        if (area !== null) expect(text).toContain(languages[0].i18n.format.value(area, 'ha').replace('\u00A0', ' '));
      }
    }
  });
});
