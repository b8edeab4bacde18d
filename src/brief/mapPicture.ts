import type { CanvasElement, Column, Content } from 'pdfmake/interfaces';
import { both, type PageContext } from './context';
import type { LegendItem, LocalText, MapPicture } from './input';
import { INK, QUIET } from './palette';
import { say } from './page';
import { filled, framed, hatched, northNeedle, scaleLength } from './shapes';

const local = (context: PageContext, text: LocalText): string => both(context, ({ i18n }) => text[i18n.lang] ?? '');

/** The picture `width` points wide with scale bar and north needle over it. Its height follows from its proportions. */
export function picture(context: PageContext, map: MapPicture, width: number): Content {
  const { of } = context.sizes;
  const height = (width * map.heightPx) / map.widthPx;
  const needle = of(12);
  const corner = width - needle * 1.3 - of(4);
  return {
    stack: [
      { image: map.dataUrl, width, height },
      { canvas: [framed({ x: 0, y: 0, w: width, h: height }, '#8d9499')], relativePosition: { x: 0, y: -height } },
      ...scaleBar(context, map, width),
      {
        canvas: [
          {
            type: 'rect',
            x: 0,
            y: 0,
            w: needle * 1.3,
            h: needle * 1.95,
            r: needle * 0.3,
            color: '#ffffff',
            fillOpacity: 0.85,
            lineWidth: 0,
          },
        ],
        relativePosition: { x: corner, y: -height + of(4) },
      },
      {
        canvas: northNeedle(needle, map.bearing, INK),
        relativePosition: { x: corner + needle * 0.15, y: -height + of(4) + needle * 0.8 },
      },
      say(context.first.words.brief.map.north, {
        fontSize: of(5.8),
        bold: true,
        color: INK,
        relativePosition: { x: corner + needle * 0.65 - of(2), y: -height + of(5) },
      }),
    ],
  };
}

function scaleBar({ first, sizes }: PageContext, map: MapPicture, width: number): Content[] {
  const { of } = sizes;
  const length = scaleLength(map.metresPerPixel * (map.widthPx / width), width * 0.28);
  if (!length) return [];
  const { number } = first.i18n.format;
  const label = length.metres >= 1000 ? `${number(length.metres / 1000)} km` : `${number(length.metres)} m`;
  const [pad, tall] = [of(4), of(13)];
  const box: CanvasElement[] = [
    { ...filled({ x: 0, y: 0, w: length.points + 2 * pad, h: tall }, '#ffffff'), fillOpacity: 0.85 },
    {
      type: 'polyline',
      points: [
        { x: pad, y: tall - of(5.4) },
        { x: pad, y: tall - of(2.6) },
        { x: pad + length.points, y: tall - of(2.6) },
        { x: pad + length.points, y: tall - of(5.4) },
      ],
      lineWidth: 0.9,
      lineColor: INK,
    },
  ];
  const at = { x: of(4), y: -(tall + of(4)) };
  return [
    { canvas: box, relativePosition: at },
    say(label, { fontSize: of(5.8), color: INK, relativePosition: { x: at.x + pad + of(1.5), y: at.y + of(0.6) } }),
  ];
}

/** Signs with their words, one after the other on lines as wide as there is room. */
export function legend(
  context: PageContext,
  items: readonly LegendItem[],
  attribution: string | null,
  width: number,
): Content {
  const { of } = context.sizes;
  const perRow = Math.max(1, Math.floor(width / of(92)));
  const rows = Array.from({ length: Math.ceil(items.length / perRow) }, (_, r) =>
    items.slice(r * perRow, (r + 1) * perRow),
  );
  const text = { fontSize: of(6.2), color: QUIET };
  return {
    stack: [
      ...rows.map((row): Content => ({
        columns: Array.from({ length: perRow }, (_, c): Column => {
          const item = row[c];
          if (!item) return { width: '*', text: '' };
          return {
            width: '*',
            columns: [
              { width: of(11), canvas: sign(item, of(9), of(5.6)), margin: [0, of(1.6), 0, 0] },
              say(local(context, item.text), { ...text, width: '*' }),
            ],
          };
        }),
        columnGap: of(4),
      })),
      ...(attribution === null
        ? []
        : [say(attribution, { fontSize: of(5.4), color: QUIET, margin: [0, of(1), 0, 0] })]),
    ],
    margin: [0, of(2.5), 0, 0],
  };
}

function sign({ sign, colour }: LegendItem, w: number, h: number): CanvasElement[] {
  const box = { x: 0, y: 0, w, h };
  switch (sign) {
    case 'fill':
      return [filled(box, colour)];
    case 'dashed':
      return [framed(box, colour, true)];
    case 'hatch':
      return hatched(box, colour, 2);
    case 'line':
      return [{ type: 'line', x1: 0, y1: h / 2, x2: w, y2: h / 2, lineWidth: 1.4, lineColor: colour }];
    case 'dot':
      return [{ type: 'ellipse', x: w / 2, y: h / 2, r1: h / 2, r2: h / 2, color: colour }];
  }
}
