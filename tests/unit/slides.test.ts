import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { renderPdf } from '../../src/brief/render';
import { loadI18n } from '../../src/i18n/load';
import { storySay } from '../../src/i18n/storySay';
import { storyWords } from '../../src/i18n/storyWords';
import { slidesWords } from '../../src/i18n/slidesWords';
import { sceneText } from '../../src/slides/fromScene';
import { handoutDefinition } from '../../src/slides/handout';
import type { SlideScene, SlidesInput } from '../../src/slides/input';
import { roundLength, toPptx } from '../../src/slides/pptx';
import { BUILT_IN_DECK } from '../../src/story/builtIn/deck';
import { sayScene } from '../../src/story/saidScene';
import { sourceLines } from '../../src/story/say';
import { LANGS, type Lang } from '../../src/view/view';
import { briefFonts } from '../support/briefFonts';
import { pdfPages, pdfText } from '../support/pdfText';
import { publishedDataset } from '../support/published';

/** A grey picture of one pixel, in place of a map. */
const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==';
const PICTURE = { dataUrl: PIXEL, widthPx: 800, heightPx: 500, metresPerPixel: 80, bearing: 0 };

const SCENE: SlideScene = {
  id: 'a',
  title: 'Đất ở đâu?',
  paragraphs: ['Một\u0000 đoạn\u000B có ký tự điều khiển\uFFFE.'],
  statements: ['Kiến nghị <b>không</b> là HTML & không là XML'],
  notes: ['Nói chậm ở đây.'],
  figures: [
    { value: 'khoảng 13,75 tỷ USD', known: true, label: 'vốn đăng ký', asOf: '21/07/2025' },
    { value: 'chưa công bố', known: false, label: 'tỷ lệ lấp đầy', asOf: '' },
  ],
  chart: {
    title: 'Còn lại',
    kind: 'bars',
    rows: [
      { label: 'Năm 2005', value: 1200, text: '1.200 ha' },
      { label: 'Năm 2006', value: null, text: 'chưa công bố' },
      { label: 'Năm 2026', value: 98.86, text: '98,86 ha' },
    ],
  },
  legend: [{ text: 'Đang hoạt động', colour: '#0b6477' }],
  picture: PICTURE,
  sources: ['Nhân Dân, 21/07/2025'],
  link: 'https://example.org/?lang=vi&mode=present&scene=a',
  qr: PIXEL,
};

async function inputOf(scenes: readonly SlideScene[], lang: Lang = 'vi'): Promise<SlidesInput> {
  const [words, { format }] = await Promise.all([slidesWords(lang), loadI18n(lang)]);
  return {
    title: 'Một buổi nói chuyện',
    lang,
    dataOf: 'Dữ liệu ngày 21/11/2026',
    dataDate: '2026-11-21',
    credits: '© OpenStreetMap contributors',
    scenes,
    words: {
      ...words.page,
      page: (n, all) => `${n}/${all}`,
      scale: (metres) => `${format.number(metres)} m`,
    },
  };
}

type Parts = Readonly<Record<string, string>>;
async function partsOf(input: SlidesInput): Promise<Parts> {
  const bytes = new Uint8Array(await (await toPptx(input)).arrayBuffer());
  return Object.fromEntries(
    Object.entries(unzipSync(bytes, { filter: ({ name }) => /\.(xml|rels)$/.test(name) })).map(([name, part]) => [
      name,
      strFromU8(part),
    ]),
  );
}
/** The text of a part as PowerPoint shows it: runs one after the other. */
const textOf = (part = ''): string => [...part.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map((m) => m[1]).join(' ');

describe('slides', () => {
  let parts: Parts;
  beforeAll(async () => {
    parts = await partsOf(
      await inputOf([SCENE, { ...SCENE, id: 'b', chart: null, picture: null, link: null, qr: null }]),
    );
  });

  test('have text, a table and a chart of PowerPoint’s own', () => {
    const slide = parts['ppt/slides/slide1.xml'] ?? '';
    expect(textOf(slide)).toContain('Đất ở đâu?');
    expect(slide).toMatch(/<a:tbl>/);
    expect(slide).toMatch(/<c:chart /);
    expect(parts['ppt/charts/chart1.xml']).toMatch(/<c:barChart>/);
    expect(slide.match(/<p:pic>/g)).toHaveLength(2);
  });

  test('give what is not published no bar, and name it', () => {
    const chart = parts['ppt/charts/chart1.xml'] ?? '';
    expect(chart).toContain('Năm 2005');
    expect(chart).not.toContain('Năm 2006');
    expect(textOf(parts['ppt/slides/slide1.xml'])).toContain('Không có cột vì chưa công bố: Năm 2006');
  });

  test('bear sources and date of the data at the foot, the notes apart', () => {
    expect(textOf(parts['ppt/slides/slide1.xml'])).toContain('Nguồn: Nhân Dân, 21/07/2025');
    expect(textOf(parts['ppt/slides/slide1.xml'])).toContain('Dữ liệu ngày 21/11/2026');
    expect(textOf(parts['ppt/slides/slide1.xml'])).not.toContain('Nói chậm');
    expect(textOf(parts['ppt/notesSlides/notesSlide1.xml'])).toContain('Nói chậm ở đây.');
  });

  test('hold no control characters, and markup stays text', () => {
    for (const part of Object.values(parts)) {
      const odd = Array.from(part).filter((c) => c !== '\n' && c !== '\r' && c !== '\t' && (c < ' ' || c >= '\uFFFE'));
      expect(odd).toEqual([]);
    }
    expect(textOf(parts['ppt/slides/slide1.xml'])).toContain('&lt;b&gt;không&lt;/b&gt; là HTML &amp; không');
  });

  test('say so where there is no map to picture', () => {
    expect(textOf(parts['ppt/slides/slide2.xml'])).toContain('không có ảnh');
  });

  test('name a font that has Vietnamese wherever slides are opened', () => {
    const fonts = new Set(
      [...(parts['ppt/slides/slide1.xml'] ?? '').matchAll(/<a:latin typeface="([^"]+)"/g)].map((m) => m[1]),
    );
    expect([...fonts]).toEqual(['Arial']);
  });
});

describe('the built-in story', () => {
  test.each(LANGS)('becomes a slide and a page for each scene (%s)', { timeout: 60_000 }, async (lang) => {
    const dataset = publishedDataset();
    const [i18n, words] = await Promise.all([loadI18n(lang), storyWords(lang)]);
    const say = storySay(i18n, words);
    const scenes = BUILT_IN_DECK.scenes.map((scene): SlideScene => {
      const said = sayScene(scene, [], dataset, say, lang);
      const text = sceneText({
        said,
        say,
        sources: sourceLines(said.sources, dataset),
        ours: [],
        computed: (label) => `${label} *`,
      });
      return { ...text, id: scene.id, legend: [], picture: PICTURE, link: null, qr: null };
    });
    const input = await inputOf(scenes, lang);
    const parts = await partsOf(input);
    expect(Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))).toHaveLength(scenes.length);
    const { bytes: pdf } = await renderPdf(handoutDefinition(input, true), [lang], briefFonts);
    expect(pdfPages(pdf)).toBe(scenes.length);
    const text = pdfText(pdf);
    for (const { title } of scenes) expect(text).toContain(title.replace(/\s+/g, ' ').normalize('NFC'));
  });
});

describe('the handout', () => {
  test('prints notes only when asked', { timeout: 60_000 }, async () => {
    const input = await inputOf([SCENE]);
    const withNotes = pdfText((await renderPdf(handoutDefinition(input, true), ['vi'], briefFonts)).bytes);
    const without = pdfText((await renderPdf(handoutDefinition(input, false), ['vi'], briefFonts)).bytes);
    expect(withNotes).toContain('Nói chậm ở đây.');
    expect(without).not.toContain('Nói chậm ở đây.');
    for (const text of [withNotes, without]) {
      expect(text).toContain('khoảng 13,75 tỷ USD');
      expect(text).toContain('Nhân Dân, 21/07/2025');
    }
  });

  test('is the same bytes twice', { timeout: 60_000 }, async () => {
    const input = await inputOf([SCENE]);
    const { bytes: first } = await renderPdf(handoutDefinition(input, true), ['vi'], briefFonts);
    const { bytes: second } = await renderPdf(handoutDefinition(input, true), ['vi'], briefFonts);
    expect(second).toEqual(first);
  });
});

test.each([
  [0, null],
  [Number.NaN, null],
  [0.9, 0.5],
  [1300, 1000],
  [4999, 2000],
  [5000, 5000],
])('of %s m the scale shows %s', (metres, round) => {
  expect(roundLength(metres)).toBe(round);
});
