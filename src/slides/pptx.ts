import type PptxGenJS from 'pptxgenjs';
import { cleanText } from '../domain/cleanText';
import { THEME } from '../theme/themes';
import type { Lang } from '../view/view';
import type { SlideChart, SlideScene, SlidesInput } from './input';

/**
 * The font of the slides. Fonts are not put into the file, so it is one that PowerPoint has wherever the language is
 * read. Arial has all of Vietnamese; LibreOffice sets it in Liberation Sans, which has the same widths, and puts a font
 * of its own in place of the others.
 */
const FONTS: Readonly<Record<Lang, string>> = {
  vi: 'Arial',
  en: 'Arial',
  ja: 'Yu Gothic',
  ko: 'Malgun Gothic',
  zh: 'Microsoft YaHei',
};
const LOCALE: Readonly<Record<Lang, string>> = {
  vi: 'vi-VN',
  en: 'en-GB',
  ja: 'ja-JP',
  ko: 'ko-KR',
  zh: 'zh-CN',
};

/** Slides are 13.333 × 7.5 inches; all lengths are in inches, type in points. */
const PAGE = { w: 13.333, h: 7.5 };
const EDGE = 0.5;
const TOP = 1.35;
const FOOT = 6.86;
const LEFT = { x: EDGE, w: 6.1 };
const RIGHT = { x: 6.9, w: PAGE.w - 6.9 - EDGE };
const QR = 0.62;

const colour = (hex: string): string => hex.replace('#', '').toUpperCase();
const { ui } = THEME.light;
const INK = colour(ui.text);
const QUIET = colour(ui.text_quiet);
const ACCENT = colour(ui.accent);
const LINE = colour(ui.line);

/**
 * The story as a PowerPoint file: text, figures (a table) and charts that can be edited, the map as a picture, speaker
 * notes, sources at the foot, a QR code where there is a link. Nothing is fetched.
 */
export async function toPptx(input: SlidesInput): Promise<Blob> {
  const { default: Maker } = await import('pptxgenjs');
  const deck = new Maker();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = cleanText(input.title);
  deck.author = 'Hanoi Zones';
  deck.company = 'Hanoi Zones';
  deck.subject = cleanText(input.dataOf);
  const font = FONTS[input.lang];
  deck.theme = { headFontFace: font, bodyFontFace: font };
  input.scenes.forEach((scene, i) => addSlide(deck, input, scene, i + 1));
  const made = await deck.write({ outputType: 'blob', compression: true });
  return made as Blob;
}

function addSlide(deck: PptxGenJS, input: SlidesInput, scene: SlideScene, number: number): void {
  const { words } = input;
  const slide = deck.addSlide();
  const text = { fontFace: FONTS[input.lang], color: INK, lang: LOCALE[input.lang], margin: 0, valign: 'top' } as const;
  slide.background = { color: 'FFFFFF' };
  slide.addText(cleanText(scene.title), {
    ...text,
    x: EDGE,
    y: 0.4,
    w: PAGE.w - 2 * EDGE,
    h: 0.85,
    fontSize: 28,
    bold: true,
    valign: 'middle',
    fit: 'shrink',
  });
  let y = addFigures(slide, scene, text);
  const spoken = [...scene.paragraphs, ...scene.statements];
  if (spoken.length > 0) {
    slide.addText(
      [
        ...scene.paragraphs.map((paragraph) => ({
          text: cleanText(paragraph),
          options: { breakLine: true, paraSpaceAfter: 6 },
        })),
        ...scene.statements.map((statement) => ({
          text: cleanText(statement),
          options: { breakLine: true, paraSpaceAfter: 6, bullet: true },
        })),
      ],
      { ...text, x: LEFT.x, y, w: LEFT.w, h: FOOT - 0.15 - y, fontSize: 16, fit: 'shrink' },
    );
    y = FOOT;
  }
  addRight(deck, slide, input, scene, text);
  slide.addText(
    [
      { text: `${words.sources}: ${cleanText(scene.sources.join(' · '))}`, options: { breakLine: true } },
      { text: cleanText(`${input.dataOf} · ${input.credits} · ${words.page(number, input.scenes.length)}`) },
    ],
    { ...text, x: EDGE, y: FOOT, w: PAGE.w - 2 * EDGE - QR - 0.2, h: 0.5, fontSize: 9, color: QUIET, fit: 'shrink' },
  );
  if (scene.qr) {
    const at = { x: PAGE.w - EDGE - QR, y: FOOT - 0.06, w: QR, h: QR };
    slide.addImage({
      ...at,
      data: scene.qr,
      altText: scene.link ?? '',
      ...(scene.link ? { hyperlink: { url: scene.link } } : {}),
    });
  }
  const notes = [...scene.notes, ...(scene.link ? [scene.link] : [])];
  if (notes.length > 0) slide.addNotes(cleanText(notes.join('\n\n')));
}

type TextStyle = Required<Pick<PptxGenJS.TextPropsOptions, 'fontFace' | 'color' | 'lang' | 'margin' | 'valign'>>;

/** The large figures as a table that can be edited. Returns where what follows begins. */
function addFigures(slide: PptxGenJS.Slide, { figures }: SlideScene, text: TextStyle): number {
  if (figures.length === 0) return TOP;
  const size = figures.length > 3 ? 16 : 20;
  // Room for two lines: PowerPoint makes a row higher, but does not move what is below the table.
  const rowHeight = figures.length > 3 ? 0.6 : 0.74;
  const cell = { fontFace: text.fontFace, valign: 'middle' as const, margin: 0.04 };
  slide.addTable(
    figures.map(({ value, known, label, asOf }) => [
      {
        text: cleanText(value),
        options: { ...cell, fontSize: known ? size : 14, bold: known, color: known ? ACCENT : QUIET, italic: !known },
      },
      { text: cleanText(label), options: { ...cell, fontSize: 13, color: INK } },
      { text: cleanText(asOf), options: { ...cell, fontSize: 10, color: QUIET, align: 'right' as const } },
    ]),
    {
      x: LEFT.x,
      y: TOP,
      w: LEFT.w,
      colW: [3, 2, 1.1],
      rowH: rowHeight,
      border: { type: 'none' },
    },
  );
  return TOP + figures.length * rowHeight + 0.25;
}

/** The map, its legend, and the chart if there is one. */
function addRight(
  deck: PptxGenJS,
  slide: PptxGenJS.Slide,
  { words }: SlidesInput,
  scene: SlideScene,
  text: TextStyle,
): void {
  const { picture, legend, chart } = scene;
  const room = { h: chart ? 2.95 : FOOT - TOP - 0.6 };
  let y = TOP;
  if (picture) {
    const scale = Math.min(RIGHT.w / picture.widthPx, room.h / picture.heightPx);
    const [w, h] = [picture.widthPx * scale, picture.heightPx * scale];
    const x = RIGHT.x + (RIGHT.w - w) / 2;
    slide.addImage({ data: picture.dataUrl, x, y, w, h, altText: words.mapAlt(cleanText(scene.title)) });
    addScale(slide, picture.metresPerPixel / scale, { x, y: y + h }, words, text);
    y += h + 0.05;
  } else {
    slide.addText(words.noMap, {
      ...text,
      x: RIGHT.x,
      y,
      w: RIGHT.w,
      h: 0.4,
      fontSize: 12,
      color: QUIET,
      italic: true,
    });
    y += 0.45;
  }
  if (legend.length > 0) {
    slide.addText(
      legend.flatMap(({ text: name, colour: hex }) => [
        { text: '■ ', options: { color: colour(hex), fontSize: 11 } },
        { text: `${cleanText(name)}    `, options: { color: INK, fontSize: 10 } },
      ]),
      { ...text, x: RIGHT.x, y, w: RIGHT.w, h: 0.42, fit: 'shrink' },
    );
    y += 0.45;
  }
  if (chart) addChart(deck, slide, chart, { x: RIGHT.x, y, w: RIGHT.w, h: FOOT - 0.1 - y }, words, text);
}

/** A bar of a round length over the lower left corner of the picture. */
function addScale(
  slide: PptxGenJS.Slide,
  metresPerInch: number,
  corner: { readonly x: number; readonly y: number },
  words: SlidesInput['words'],
  text: TextStyle,
): void {
  const metres = roundLength(metresPerInch * 1.3);
  if (metres === null) return;
  const w = metres / metresPerInch;
  slide.addShape('line', { x: corner.x + 0.12, y: corner.y - 0.12, w, h: 0, line: { color: INK, width: 1.5 } });
  slide.addText(words.scale(metres), {
    ...text,
    x: corner.x + 0.12,
    y: corner.y - 0.34,
    w: Math.max(w, 0.8),
    h: 0.2,
    fontSize: 9,
  });
}

/** The longest of 1, 2 or 5 times a power of ten that is not longer; `null` where there is none. */
export function roundLength(metres: number): number | null {
  if (!Number.isFinite(metres) || metres <= 0) return null;
  const power = 10 ** Math.floor(Math.log10(metres));
  return power * (metres / power >= 5 ? 5 : metres / power >= 2 ? 2 : 1);
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** A chart that can be edited. What is not published has no bar: it is named below. */
function addChart(
  deck: PptxGenJS,
  slide: PptxGenJS.Slide,
  { title, kind, rows }: SlideChart,
  box: Box,
  words: SlidesInput['words'],
  text: TextStyle,
): void {
  const bars = kind === 'bars';
  const published = rows.filter(({ value }) => value !== null);
  // Bars are drawn from below.
  const known = bars ? published.toReversed() : published;
  const missing = rows.filter(({ value }) => value === null).map(({ label }) => label);
  const below = missing.length > 0 ? 0.26 : 0;
  if (known.length > 0) {
    slide.addChart(
      bars ? deck.ChartType.bar : deck.ChartType.line,
      [
        {
          name: cleanText(title),
          labels: known.map(({ label }) => cleanText(label)),
          values: known.flatMap(({ value }) => value ?? []),
        },
      ],
      {
        ...box,
        h: box.h - below,
        lang: text.lang,
        showTitle: true,
        title: cleanText(title),
        titleFontFace: text.fontFace,
        titleFontSize: 12,
        titleColor: INK,
        chartColors: [ACCENT],
        ...(bars ? { barDir: 'bar' as const, barGapWidthPct: 40, valAxisHidden: true } : {}),
        catAxisLabelFontFace: text.fontFace,
        catAxisLabelFontSize: 10,
        catAxisLabelColor: INK,
        valAxisLabelFontFace: text.fontFace,
        valAxisLabelFontSize: 9,
        valAxisLabelColor: QUIET,
        valGridLine: bars ? { style: 'none' } : { color: LINE, size: 0.5 },
        valAxisMinVal: 0,
        showValue: bars,
        dataLabelFontFace: text.fontFace,
        dataLabelFontSize: 10,
        dataLabelColor: INK,
        dataLabelFormatCode: 'General',
        altText: cleanText(`${title}. ${known.map(({ label, text: said }) => `${label}: ${said}`).join('; ')}`),
      },
    );
  }
  if (missing.length > 0) {
    slide.addText(words.notInChart(cleanText(missing.join(', '))), {
      ...text,
      x: box.x,
      y: box.y + box.h - below,
      w: box.w,
      h: below,
      fontSize: 10,
      italic: true,
      color: QUIET,
      fit: 'shrink',
    });
  }
}
