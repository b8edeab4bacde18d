import type { Content, TableCell } from 'pdfmake/interfaces';
import type { ZoneField } from '../domain/fields';
import type { Kind, Zone } from '../domain/zone';
import { both, type PageContext } from './context';
import { stated, valueText, whenText, type Stated } from './figureText';
import { ACCENT, HISTORY, INK, LINE, QUIET, UNKNOWN, WARN } from './palette';
import { say } from './page';
import { hatched } from './shapes';

const LETTING = [
  'area_ha',
  'available_ha',
  'occupancy_pct',
  'projects_total',
  'capital_usd_million',
  'land_clearance_pct',
] as const satisfies readonly ZoneField[];
const VILLAGE = [
  'village_area_ha',
  'households',
  'businesses',
  'workers',
  'revenue_vnd_billion',
  'recognised_year',
] as const satisfies readonly ZoneField[];

/** The six figures that stand large, unknown or not. */
export const keyFields = (kind: Kind): readonly ZoneField[] => (kind === 'craft_village' ? VILLAGE : LETTING);

/** Six figures in `columns` columns over `width` points, each with its date and source; what nobody published says so. */
export function tiles(context: PageContext, zone: Zone, columns: number, width: number): Content {
  const { of } = context.sizes;
  const cells = keyFields(zone.kind).map((field) => tile(context, zone, field, width / columns - of(6)));
  const rows = Array.from({ length: Math.ceil(cells.length / columns) }, (_, r) =>
    cells.slice(r * columns, (r + 1) * columns),
  );
  return {
    table: { widths: Array.from({ length: columns }, () => '*'), body: rows },
    layout: {
      hLineWidth: (line) => (line === rows.length ? 0 : line === 0 ? 1.2 : 0.6),
      vLineWidth: () => 0,
      hLineColor: (line) => (line === 0 ? ACCENT : LINE),
      paddingLeft: () => 0,
      paddingRight: () => of(6),
      paddingTop: () => of(4),
      paddingBottom: () => of(6),
    },
  };
}

function tile(context: PageContext, zone: Zone, field: ZoneField, width: number): TableCell {
  const { input, sizes } = context;
  const { of } = sizes;
  const figure = stated(field, zone.figures[field], input.dataset);
  const label = say(
    both(context, ({ names }) => names.zoneFields[field]),
    { fontSize: of(7), color: QUIET },
  );
  return { stack: [label, ...(figure ? known(context, figure, width) : unknown(context))] };
}

/** Type sizes of a figure, and how wide a semi-bold letter is on average, as a share of the size. */
const SIZES = [15, 13, 11.5, 10] as const;
const SMALLEST = 9;
const GLYPH = 0.59;

function known(context: PageContext, figure: Stated, width: number): Content[] {
  const { citations, languages, sizes, first } = context;
  const { of } = sizes;
  const value = valueText(figure, first);
  const others = [...new Set(languages.map((language) => valueText(figure, language)))].filter(
    (text) => text !== value,
  );
  // The largest size at which the value keeps to one line; what is longer still takes two.
  // What was and is no more does not shout.
  const allowed = figure.history ? SIZES.slice(-1) : SIZES;
  const size = allowed.find((points) => value.length * of(points) * GLYPH <= width) ?? SMALLEST;
  return [
    say(value, { fontSize: of(size), bold: true, color: figure.history ? HISTORY : INK, lineHeight: 1.05 }),
    ...others.map((text) => say(text, { fontSize: of(7), color: INK })),
    small(
      context,
      figure,
      both(context, (language) => whenText(figure, language)),
      citations.cite(figure.claim.source),
    ),
  ];
}

/** Date, source, and how many other figures disagree. */
function small({ first, sizes }: PageContext, figure: Stated, when: string, cite: string): Content {
  const differ = first.words.brief.othersDiffer(first.i18n.format.number(figure.othersDiffer));
  return {
    text: [say(`${when} ${cite}`), ...(figure.othersDiffer > 0 ? [say(` ${differ}`, { color: WARN })] : [])],
    fontSize: sizes.of(6.4),
    color: QUIET,
  };
}

function unknown(context: PageContext): Content[] {
  const { of } = context.sizes;
  return [
    {
      columns: [
        { width: of(16), canvas: hatched({ x: 0, y: 0, w: of(13), h: of(9) }, UNKNOWN), margin: [0, of(3.4), 0, 0] },
        say(
          both(context, ({ i18n }) => i18n.t.unknown),
          { fontSize: of(8.4), color: QUIET, width: '*', margin: [0, of(2), 0, 0] },
        ),
      ],
      columnGap: 0,
    },
  ];
}
