import type { LocalData } from '../../src/domain/studio/change';
import { boardRow } from '../../src/domain/clearance/board';
import type { Corner } from '../../src/domain/corners/corner';
import { coverageOf } from '../../src/domain/quality/coverage';
import { readPlan } from '../../src/domain/targets/plan';
import type { Source } from '../../src/domain/claim';
import type { Zone } from '../../src/domain/zone';
import { renderBrief, renderPdf } from '../../src/brief/render';
import { boardTable, formTable } from '../../src/exports/clearance';
import { coverageFile } from '../../src/exports/coverage';
import { cornerTable, toCornerXlsx } from '../../src/exports/cornerTable';
import { toCsv } from '../../src/exports/csv';
import { toDxf } from '../../src/exports/dxf';
import { EXPORT_FORMATS, exportZones } from '../../src/exports';
import { ledgerRows, sourceRows } from '../../src/exports/ledger';
import { pictureLine } from '../../src/exports/pictureLine';
import { exportPlan } from '../../src/exports/plan';
import { storyFileText } from '../../src/exports/story';
import { drawWords } from '../../src/i18n/drawWords';
import { slidesWords } from '../../src/i18n/slidesWords';
import { targetWords } from '../../src/i18n/targetWords';
import { handoutDefinition } from '../../src/slides/handout';
import type { SlidesInput } from '../../src/slides/input';
import { toPptx } from '../../src/slides/pptx';
import type { Deck } from '../../src/story/deck';
import { OUTLINE_FORMATS, outlineFile } from '../../src/ui/draw/outlineFiles';
import { NO_PLAN } from '../../src/view/view';
import { completeZone, fixtureContext, fixtureGateways, fixtureSources } from '../fixtures/exportFixture';
import { briefFonts } from './briefFonts';
import { exportLanguage } from './exportLanguage';
import { publishedDataset } from './published';

export type FileKind = 'csv' | 'book' | 'slides' | 'json' | 'kml' | 'dxf' | 'pdf' | 'picture';

export interface Exporter {
  readonly name: string;
  readonly kind: FileKind;
  /** Slow to make: tried with fewer texts. */
  readonly heavy?: true;
  /** The file when every text of the data that goes into it is this one. */
  readonly make: (text: string) => Promise<Blob | string | Uint8Array>;
}

/** A place whose every text is `text`: the data has been got at, or was brought in so. */
const zoneOf = (text: string): Zone => ({
  ...completeZone,
  nameVi: text,
  nameEn: text,
  statusNote: text,
  districtsOld: [text],
  communesOld: [text],
  communesNew: [text],
  crafts: [text],
  position: { lon: 105.5, lat: 21, precisionM: 500, what: text, source: 'fx-odd' },
  figures: Object.fromEntries(
    Object.entries(completeZone.figures).map(([field, figure]) => [
      field,
      {
        ...figure,
        claims: figure.claims.map((claim) => ({
          ...claim,
          value: typeof claim.value === 'string' ? text : claim.value,
          scope: text,
          note: text,
          source: 'fx-odd',
        })),
      },
    ]),
  ),
});

const sourceOf = (text: string): Source => ({
  id: 'fx-odd',
  publisher: text,
  publisherKind: 'press',
  title: text,
  url: text,
  site: text,
  published: null,
  language: null,
});
const contextOf = (text: string) => ({ ...fixtureContext, sources: { ...fixtureSources, 'fx-odd': sourceOf(text) } });

const corners = (text: string): Corner[] => [
  { label: text, first: 2_323_000, second: 550_000, line: 1 },
  { label: `1${text}`, first: 2_323_000, second: 551_000, line: 2 },
  { label: `${text}2`, first: 2_324_000, second: 551_000, line: 3 },
];

const localData = (text: string): LocalData => ({
  sources: [{ ...sourceOf(text), id: 'local:1', repeats: null }],
  changes: [
    {
      kind: 'figure',
      figure: { of: 'zone', zone: 'kcn-noi-bai', field: 'developer' },
      claim: {
        value: text,
        unit: 'text',
        qualifier: null,
        asOf: null,
        scope: text,
        source: 'local:1',
        confidence: 'medium',
        basis: 'reported',
        rejected: false,
        note: text,
      },
    },
  ],
});

const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==';

async function slidesOf(text: string): Promise<SlidesInput> {
  const words = await slidesWords('vi');
  return {
    title: text,
    lang: 'vi',
    dataOf: text,
    dataDate: '2026-11-21',
    credits: text,
    words: { ...words.page, page: (n, all) => `${n}/${all}`, scale: (metres) => `${metres} m` },
    scenes: (['bars', 'line'] as const).map((kind) => ({
      id: kind,
      title: text,
      paragraphs: [text],
      statements: [text],
      notes: [text],
      figures: [{ value: text, known: true, label: text, asOf: text }],
      chart: {
        title: text,
        kind,
        rows: [
          { label: text, value: 1, text },
          { label: `2${text}`, value: null, text },
        ],
      },
      legend: [{ text, colour: '#0b6477' }],
      picture: { dataUrl: PIXEL, widthPx: 800, heightPx: 500, metresPerPixel: 80, bearing: 0 },
      sources: [text],
      link: 'https://example.org/?lang=vi',
      qr: PIXEL,
    })),
  };
}

const deckOf = (text: string): Deck => ({
  id: 'own-1',
  title: { vi: text, en: text },
  saved: null,
  scenes: [
    {
      id: 'scene-1',
      view: {},
      title: { vi: text },
      text: { vi: text },
      notes: { en: text },
      figures: [{ ref: text, label: { vi: text } }],
      chart: { kind: 'bars', title: { vi: text }, rows: [{ ref: text, label: { en: text } }], whole: null },
      statements: [],
      legend: false,
      seconds: 30,
    },
  ],
});

/** Every kind of file that the app makes of data, by the file of `src` that makes it. A test finds those left out. */
export const EXPORTERS: Readonly<Record<string, readonly Exporter[]>> = {
  'src/exports/index.ts': EXPORT_FORMATS.map((format) => ({
    name: `zones as ${format}`,
    kind: format.startsWith('csv') ? 'csv' : format === 'xlsx' ? 'book' : format === 'kml' ? 'kml' : 'json',
    make: async (text) => {
      const language = await exportLanguage(text.length % 2 === 0 ? 'vi' : 'en');
      const input = { format, zones: [zoneOf(text)], context: contextOf(text), language, link: null };
      return (await exportZones(input)).content;
    },
  })),
  'src/exports/xlsx.ts': [
    {
      name: 'the plan as a workbook',
      kind: 'book',
      make: async (text) => planFile('xlsx', text),
    },
  ],
  'src/exports/plan.ts': [{ name: 'the plan as CSV', kind: 'csv', make: async (text) => planFile('csv', text) }],
  'src/exports/coverage.ts': [
    {
      name: 'the coverage',
      kind: 'csv',
      make: async (text) => {
        const { names } = await exportLanguage('vi');
        const zones = [zoneOf(text)];
        const context = contextOf(text);
        const coverage = coverageOf(zones, context, { allFields: true, group: null });
        return coverageFile({ coverage, release: context.release, lang: 'vi', names, zoneName: () => text }).content;
      },
    },
  ],
  'src/exports/cornerTable.ts': [
    {
      name: 'corners as a workbook',
      kind: 'book',
      make: (text) =>
        toCornerXlsx({
          table: cornerTable(
            [
              { part: text, corners: corners(text) },
              { part: `2${text}`, corners: corners(text) },
            ],
            'metres',
            { label: 'Số hiệu', first: 'X', second: 'Y', part: 'Phần' },
          ),
          about: [text],
          sheets: { table: 'Toạ độ', about: 'Ghi chú' },
          decimals: 3,
        }),
    },
  ],
  'src/ui/draw/outlineFiles.ts': OUTLINE_FORMATS.map((format): Exporter => ({
    name: `an outline as ${format}`,
    kind: format === 'xlsx' ? 'book' : format === 'geojson' ? 'json' : format,
    make: async (text) => {
      const [{ i18n }, words] = await Promise.all([exportLanguage('vi'), drawWords('vi')]);
      const geometry = completeZone.outline?.geometry;
      if (!geometry) throw new Error('the fixture has no outline');
      const ring = corners(text);
      const outline = {
        name: text,
        geometry,
        corners: { grid: 'tm3_105_00' as const, ring },
        source: text,
        proposed: true,
        decisionHa: null,
      };
      return (await outlineFile(outline, format, 'tm3_105_00', words, i18n)).content;
    },
  })),
  'src/exports/dxf.ts': [
    {
      name: 'a drawing',
      kind: 'dxf',
      make: async (text) => toDxf({ rings: [{ part: text, corners: corners(text) }], notes: [text] }),
    },
  ],
  'src/ui/clearance/MissingForm.tsx': [
    {
      name: 'the form of what is missing',
      kind: 'csv',
      make: async (text) => {
        const language = await exportLanguage('vi');
        return toCsv(formTable([{ zone: zoneOf(text), field: 'area_ha', unit: 'ha' }], language), ';');
      },
    },
    {
      name: 'the clearance board',
      kind: 'csv',
      make: async (text) => {
        const context = contextOf(text);
        const language = await exportLanguage('vi', { 'fx-note': text });
        return toCsv(boardTable([boardRow(zoneOf(text), context)], context, language), ',');
      },
    },
  ],
  'src/ui/studio/localFiles.ts': [
    { name: 'ledger rows', kind: 'csv', make: async (text) => toCsv(ledgerRows(localData(text)), ',') },
    { name: 'source rows', kind: 'csv', make: async (text) => toCsv(sourceRows(localData(text)), ',') },
  ],
  'src/brief/index.ts': [
    {
      name: 'the brief',
      kind: 'pdf',
      heavy: true,
      make: async (text) => {
        const language = await exportLanguage('vi');
        const zone = zoneOf(text);
        const dataset = { ...contextOf(text), gateways: fixtureGateways, zones: [zone] };
        const input = { zones: [{ zone, map: null }], dataset, languages: [language] as const, link: null };
        return (await renderBrief({ ...input, printedOn: null }, briefFonts)).bytes;
      },
    },
  ],
  'src/slides/index.ts': [
    {
      name: 'the handout',
      kind: 'pdf',
      heavy: true,
      make: async (text) => (await renderPdf(handoutDefinition(await slidesOf(text), true), ['vi'], briefFonts)).bytes,
    },
  ],
  'src/slides/pptx.ts': [
    { name: 'the slides', kind: 'slides', heavy: true, make: async (text) => toPptx(await slidesOf(text)) },
  ],
  'src/ui/compose/storyFile.ts': [
    {
      name: 'a story',
      kind: 'json',
      make: async (text) => storyFileText(deckOf(text), publishedDataset()),
    },
  ],
  'src/ui/exportMenu/mapFile.ts': [
    { name: 'a line of the picture', kind: 'picture', make: async (text) => pictureLine(text) },
  ],
};

/** Files that hand bytes on without writing any text of the data into them, and why. */
export const NO_EXPORTERS: Readonly<Record<string, string>> = {
  'src/ui/exportMenu/useFileMaking.tsx': 'hands over what it is given',
  'src/ui/share/QrCode.tsx': 'a path of digits',
  'src/brief/render.ts': 'lays out what the brief and the handout give it',
  'src/data/offline/archive.ts': 'reads',
  'src/data/plots/fetchPart.ts': 'unpacks what it reads',
  'src/map/engine/drawWatermark.ts': 'draws fixed words of ours',
};

async function planFile(format: 'csv' | 'xlsx', text: string): Promise<Blob> {
  const dataset = publishedDataset();
  const sources = Object.fromEntries(
    Object.entries(dataset.sources).map(([id, source]) => [id, { ...source, publisher: text, url: text, title: text }]),
  );
  const plan = { ...NO_PLAN, deals: [{ zone: 'kcn-noi-bai', capitalUsdMillion: 120.5, name: text }] };
  const { planned } = readPlan(dataset, plan);
  if (!planned) throw new Error('nothing is planned by that day');
  const [language, words] = await Promise.all([exportLanguage('vi'), targetWords('vi')]);
  return (await exportPlan({ format, planned, plan, dataset: { ...dataset, sources }, language, words, link: null }))
    .content;
}
