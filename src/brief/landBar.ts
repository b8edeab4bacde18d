import type { CanvasElement, Content } from 'pdfmake/interfaces';
import { splitLand, type LandPart, type LandSplit } from '../domain/land/landParts';
import type { Zone } from '../domain/zone';
import type { ExportLanguage } from '../i18n/exports';
import { both, type PageContext } from './context';
import { HISTORY, INK, LAND, QUIET, UNKNOWN } from './palette';
import { heading, quiet, say, sideBySide, WIDTH } from './page';
import { filled, framed, hatched } from './shapes';

/** The whole area as a bar `width` points long; what is not known is hatched. */
export function bar(split: LandSplit, width: number, height: number): CanvasElement[] {
  let x = 0;
  const parts = split.parts.flatMap(({ id, areaHa }) => {
    if (areaHa === null || areaHa === 0) return [];
    const w = (areaHa / split.totalHa) * width;
    const part = filled({ x, y: 0, w, h: height }, LAND[id]);
    x += w;
    return [part];
  });
  const rest = width - x;
  const unknown = split.unknownHa > 0 && rest > 0.5 ? hatched({ x, y: 0, w: rest, h: height }, UNKNOWN, 3.2) : [];
  return [...parts, ...unknown, framed({ x: 0, y: 0, w: width, h: height }, QUIET)];
}

/** How the area is used, part by part, each with its size, date and source. */
export function landUse(context: PageContext, zone: Zone): Content {
  const { input, sizes, languages } = context;
  const { of } = sizes;
  const split = splitLand(zone, input.dataset);
  if (!split) {
    return quiet(
      both(context, ({ words }) => words.brief.land.noArea),
      sizes,
      { margin: [0, of(6), 0, 0] },
    );
  }
  const titles = languages.map(({ i18n, words }) => words.brief.land.title(i18n.format.value(split.totalHa, 'ha')));
  return [
    heading([...new Set(titles)].join(' / '), sizes),
    { canvas: bar(split, WIDTH, of(13)), margin: [0, 0, 0, of(3)] },
    sideBySide(
      languages.map((language) => parts(context, split, language)),
      of(14),
    ),
  ];
}

function parts(context: PageContext, split: LandSplit, language: ExportLanguage): Content {
  const { of } = context.sizes;
  const { format } = language.i18n;
  const { land } = language.words.brief;
  const columns = context.languages.length > 1 ? 2 : 5;
  const entries: Content[] = [
    ...split.parts.map((part) => entry(context, part, language)),
    ...(round(split.unknownHa) > 0
      ? [
          swatched(context, hatched({ x: 0, y: 0, w: of(8), h: of(6) }, UNKNOWN, 2), [
            say(`${land.unknown} `),
            say(format.value(round(split.unknownHa), 'ha'), { bold: true, color: INK }),
          ]),
        ]
      : []),
  ];
  const rows = Array.from({ length: Math.ceil(entries.length / columns) }, (_, r) =>
    entries.slice(r * columns, (r + 1) * columns),
  );
  return {
    stack: rows.map((row) => ({
      columns: Array.from({ length: columns }, (_, c) => ({ width: '*', stack: [row[c] ?? ''] })),
      columnGap: of(6),
    })),
  };
}

/** Arithmetic on published figures is shown to a hundredth of a hectare. */
const round = (ha: number): number => Math.round(ha * 100) / 100;

function entry(context: PageContext, part: LandPart, { i18n, words }: ExportLanguage): Content {
  const { citations, sizes } = context;
  const { of } = sizes;
  const { land } = words.brief;
  const sources = [...new Set(part.claims.map(({ source }) => source))].map(citations.cite).join('');
  const dates = [...new Set(part.claims.map(({ asOf }) => i18n.format.asOf(asOf)))].join(', ');
  const small = { fontSize: of(5.8) };
  if (part.areaHa === null) {
    const why = part.gap === null ? '' : land.gaps[part.gap];
    return swatched(
      context,
      [framed({ x: 0, y: 0, w: of(8), h: of(6) }, LAND[part.id], true)],
      [
        say(`${land.parts[part.id]}: ${why}`, part.gap === 'history' ? { color: HISTORY } : {}),
        ...(part.claims.length > 0 ? [say(` ${dates} ${sources}`, small)] : []),
      ],
    );
  }
  const derived = part.claims.length > 1 ? `, ${land.derived}` : '';
  return swatched(
    context,
    [filled({ x: 0, y: 0, w: of(8), h: of(6) }, LAND[part.id])],
    [
      say(`${land.parts[part.id]} `),
      say(i18n.format.value(round(part.areaHa), 'ha'), { bold: true, color: INK }),
      say(` ${dates}${derived} ${sources}`, small),
    ],
  );
}

const swatched = ({ sizes: { of } }: PageContext, sign: CanvasElement[], text: Content[]): Content => ({
  columns: [
    { width: of(9), canvas: sign, margin: [0, of(2), 0, 0] },
    { width: '*', text, fontSize: of(6.6), color: QUIET },
  ],
  columnGap: of(2),
});
