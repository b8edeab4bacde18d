import type { CanvasElement, Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import { FONT } from '../brief/fonts';
import { column, say } from '../brief/page';
import { ACCENT, INK, LINE, QUIET } from '../brief/palette';
import { printable } from '../brief/printable';
import { filled, hatched, northNeedle, qrCode, scaleLength } from '../brief/shapes';
import { langTag } from '../view/view';
import type { ScenePicture, SlideChart, SlideScene, SlidesInput } from './input';

/** A4 across, in points. */
const PAGE = { width: 841.89, height: 595.28, edge: 36, top: 34, bottom: 52 };
const WIDTH = PAGE.width - 2 * PAGE.edge;
const GAP = 22;
const RIGHT = 400;
const LEFT = WIDTH - GAP - RIGHT;

/**
 * The story on paper: a page for each scene, with or without the speaker's notes. Pure: the same input gives the same
 * page. pdfmake writes into what it is given: make a new one for each file.
 */
export function handoutDefinition(input: SlidesInput, withNotes: boolean): TDocumentDefinitions {
  const { words, scenes } = input;
  return {
    pageSize: 'A4',
    pageOrientation: 'landscape',
    pageMargins: [PAGE.edge, PAGE.top, PAGE.edge, PAGE.bottom],
    version: '1.7',
    language: langTag(input.lang),
    displayTitle: true,
    info: {
      title: printable(input.title),
      author: 'Hanoi Zones',
      creator: 'Hanoi Zones',
      producer: 'pdfmake',
      creationDate: new Date(`${input.dataDate}T00:00:00Z`),
    },
    defaultStyle: { font: FONT, fontSize: 10, color: INK, lineHeight: 1.12 },
    content: scenes.map((scene, i): Content => ({
      stack: [page(input, scene, withNotes)],
      ...(i > 0 ? { pageBreak: 'before' as const } : {}),
    })),
    footer: (current, count) => ({
      columns: [
        say(`${input.dataOf} · ${input.credits}`, { width: '*' }),
        say(words.page(current, count), { width: 'auto', alignment: 'right' }),
      ],
      fontSize: 7,
      color: QUIET,
      margin: [PAGE.edge, 26, PAGE.edge, 0],
    }),
  };
}

function page(input: SlidesInput, scene: SlideScene, withNotes: boolean): Content {
  const { words } = input;
  return [
    say(scene.title, { fontSize: 20, bold: true, margin: [0, 0, 0, 10] }),
    {
      columns: [
        column(
          LEFT,
          ...scene.figures.map((figure): Content => ({
            margin: [0, 0, 0, 8],
            stack: [
              say(figure.value, {
                fontSize: figure.known ? 18 : 12,
                bold: figure.known,
                color: figure.known ? ACCENT : QUIET,
              }),
              say([figure.label, figure.asOf].filter((part) => part !== '').join(' · '), { fontSize: 9, color: QUIET }),
            ],
          })),
          ...scene.paragraphs.map((paragraph) => say(paragraph, { fontSize: 11, margin: [0, 0, 0, 5] })),
          ...(scene.statements.length > 0
            ? [{ ul: scene.statements.map((statement) => say(statement, { fontSize: 10 })) }]
            : []),
          ...(withNotes && scene.notes.length > 0 ? [notes(scene.notes, words.notes)] : []),
        ),
        column(
          RIGHT,
          scene.picture
            ? picture(scene.picture, RIGHT, pictureHeight(scene.chart), input)
            : say(words.noMap, { fontSize: 9, color: QUIET }),
          legend(scene),
          ...(scene.chart ? [chart(scene.chart, words.notPublished)] : []),
        ),
      ],
      columnGap: GAP,
    },
    closing(scene, words.sources),
  ];
}

/** More rows than this are set close. */
const LOOSE_ROWS = 8;

const pictureHeight = (chart: SlideChart | null): number =>
  chart === null ? 250 : chart.rows.length > LOOSE_ROWS ? 165 : 205;

const notes = (lines: readonly string[], heading: string): Content => ({
  margin: [0, 8, 0, 0],
  stack: [
    {
      canvas: [{ type: 'line', x1: 0, y1: 0, x2: LEFT, y2: 0, lineWidth: 0.5, lineColor: LINE }],
      margin: [0, 0, 0, 4],
    },
    say(heading, { fontSize: 9, bold: true, color: QUIET }),
    ...lines.map((line) => say(line, { fontSize: 9, margin: [0, 0, 0, 3] })),
  ],
});

/** The picture with its scale and north over it. */
function picture(map: ScenePicture, most: number, mostHeight: number, { words }: SlidesInput): Content {
  const scale = Math.min(most / map.widthPx, mostHeight / map.heightPx);
  const [width, height] = [map.widthPx * scale, map.heightPx * scale];
  const bar = scaleLength(map.metresPerPixel / scale, width * 0.25);
  const box: CanvasElement[] = bar
    ? [
        { ...filled({ x: 0, y: 0, w: bar.points + 10, h: 17 }, '#ffffff'), fillOpacity: 0.85 },
        { type: 'line', x1: 5, y1: 13, x2: 5 + bar.points, y2: 13, lineWidth: 1.2, lineColor: INK },
      ]
    : [];
  return {
    stack: [
      { image: map.dataUrl, width, height },
      ...(bar
        ? [
            { canvas: box, relativePosition: { x: 5, y: -22 } },
            say(words.scale(bar.metres), { fontSize: 7, relativePosition: { x: 10, y: -21 } }),
          ]
        : []),
      { canvas: northNeedle(14, map.bearing, INK), relativePosition: { x: width - 22, y: 16 - height } },
      say(words.north, { fontSize: 7, bold: true, relativePosition: { x: width - 18, y: 5 - height } }),
    ],
  };
}

const legend = ({ legend: entries }: SlideScene): Content => ({
  margin: [0, 5, 0, 0],
  text: entries.flatMap(({ text, colour }) => [
    { text: '• ', color: colour, bold: true, fontSize: 12 },
    { text: `${printable(text)}    `, fontSize: 8, color: QUIET },
  ]),
});

/** Bars of each row, the value behind them in words; unknown is hatched over the whole length. */
function chart({ title, rows }: SlideChart, notPublished: string): Content {
  const most = Math.max(0, ...rows.map(({ value }) => value ?? 0));
  const full = 150;
  const close = rows.length > LOOSE_ROWS;
  const [fontSize, thickness] = close ? [6.6, 4.5] : [8, 7];
  return {
    margin: [0, 8, 0, 0],
    stack: [
      say(title, { fontSize: 9, bold: true, margin: [0, 0, 0, 3] }),
      {
        layout: {
          hLineWidth: () => 0,
          vLineWidth: () => 0,
          paddingTop: () => (close ? 0.4 : 2),
          paddingBottom: () => (close ? 0.4 : 2),
        },
        table: {
          widths: [130, full, '*'],
          body: rows.map(({ label, value, text }) => [
            say(label, { fontSize }),
            {
              canvas:
                value === null
                  ? hatched({ x: 0, y: 1, w: full, h: thickness })
                  : [
                      filled(
                        { x: 0, y: 1, w: most > 0 ? (Math.max(0, value) / most) * full : 0, h: thickness },
                        ACCENT,
                      ),
                    ],
            },
            say(value === null ? notPublished : text, { fontSize }),
          ]),
        },
      },
    ],
  };
}

function closing({ sources, link }: SlideScene, heading: string): Content {
  const said = say(`${heading}: ${sources.join(' · ')}`, { fontSize: 7.5, color: QUIET });
  if (link === null) return { stack: [said], margin: [0, 8, 0, 0] };
  return {
    margin: [0, 8, 0, 0],
    columns: [
      { width: '*', stack: [said, say(link, { fontSize: 6.5, color: QUIET, link, margin: [0, 2, 0, 0] })] },
      { width: 52, canvas: qrCode(link, 46) },
    ],
    columnGap: 10,
  };
}
