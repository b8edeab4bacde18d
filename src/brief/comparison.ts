import { otherPlaceName } from '../i18n/placeName';
import type { Content, TableCell } from 'pdfmake/interfaces';
import { FIELD_GROUPS, ZONE_FIELDS, type ZoneField } from '../domain/fields';
import { figureGroups } from '../domain/figureRows';
import { splitLand } from '../domain/land/landParts';
import type { Gateway } from '../domain/place';
import { caveats, sourcesAndLink } from './closing';
import { both, type PageContext } from './context';
import { distanceText, gatewayName, toGateways, type ToGateway } from './distances';
import { stated, valueText, whenText } from './figureText';
import { notPublishedForAny } from './figureTable';
import { masthead } from './head';
import type { BriefZone } from './input';
import { bar } from './landBar';
import { legend, picture } from './mapPicture';
import { heading, quiet, say, WIDTH } from './page';
import { ACCENT, ACCENT_SOFT, HISTORY, INK, LAND, LINE, QUIET, STATUS, UNKNOWN, WARN } from './palette';
import { shortened } from './printable';
import { keyFields } from './tiles';
import { filled, hatched } from './shapes';

/** Width of the column with the names of the figures, in one language and in two. */
const LABELS = [96, 124] as const;
/** Height of a small map as a share of that of a single one. */
const MAP_SHARE = 0.6;

/** Two to five places in columns, a figure in each row. An unknown is hatched and never marked as best. */
export function comparison(context: PageContext, zones: readonly BriefZone[]): Content {
  const { sizes } = context;
  const { of } = sizes;
  const labels = context.languages.length > 1 ? LABELS[1] : LABELS[0];
  const width = (WIDTH - labels) / zones.length;
  const { rows, left, missing } = figureRows(context, zones);
  const body: TableCell[][] = [
    header(context, zones),
    ...(zones.some(({ map }) => map !== null) ? [maps(context, zones, width - of(8))] : []),
    land(context, zones, width - of(8)),
    ...rows,
    ...distanceRows(context, zones),
  ];
  const anyMap = zones.find(({ map }) => map !== null)?.map ?? null;
  const places = zones.map(({ zone }) => zone);
  const marked = Object.values(context.input.best ?? {}).some((ids) => ids.length > 0);
  return [
    masthead(context, ({ words }) => words.brief.compare),
    say(
      both(context, ({ i18n, words }) => words.brief.many(i18n.format.number(zones.length))),
      {
        fontSize: of(15),
        bold: true,
        color: INK,
        margin: [0, 0, 0, of(6)],
      },
    ),
    {
      table: { widths: [labels - of(8), ...zones.map(() => width - of(8))], body },
      layout: {
        hLineWidth: (line) => (line === 0 || line === body.length ? 0 : line === 1 ? 1 : 0.4),
        vLineWidth: () => 0,
        hLineColor: (line) => (line === 1 ? ACCENT : LINE),
        paddingLeft: () => of(4),
        paddingRight: () => of(4),
        paddingTop: () => of(1.8),
        paddingBottom: () => of(2),
      },
    },
    ...(left === 0
      ? []
      : [
          quiet(
            both(context, ({ i18n, words }) => words.brief.moreInApp(i18n.format.number(left))),
            sizes,
          ),
        ]),
    landLegend(context),
    ...(anyMap ? [legend(context, anyMap.legend, anyMap.attribution, WIDTH)] : []),
    notPublishedForAny(context, missing),
    caveats(context, places, ({ words }) => [
      ...(marked ? [words.brief.best] : []),
      words.brief.land.sameScale,
      words.brief.citeExplained,
      words.brief.othersExplained,
    ]),
    sourcesAndLink(context),
  ];
}

function header(context: PageContext, zones: readonly BriefZone[]): TableCell[] {
  const { of } = context.sizes;
  const { i18n } = context.first;
  return [
    '',
    ...zones.map(({ zone }): TableCell => {
      const [main, other] = [i18n.placeName(zone), otherPlaceName(i18n.lang, zone)];
      return {
        stack: [
          say(main, { fontSize: of(zones.length > 3 ? 9 : 11.5), bold: true, color: INK }),
          ...(other === main ? [] : [say(other, { fontSize: of(6.4), color: QUIET })]),
          say(
            both(context, (l) => l.i18n.t.statuses[zone.status]),
            { fontSize: of(6.8), bold: true, color: STATUS[zone.status] },
          ),
          say(
            [both(context, (l) => l.i18n.t.kinds[zone.kind]), i18n.format.list(zone.communesNew)]
              .filter(Boolean)
              .join(' · '),
            {
              fontSize: of(6.4),
              color: QUIET,
            },
          ),
        ],
      };
    }),
  ];
}

const maps = (context: PageContext, zones: readonly BriefZone[], width: number): TableCell[] => [
  '',
  ...zones.map(({ map }): TableCell =>
    map
      ? picture(context, map, Math.min(width, (context.fit.mapHeight * MAP_SHARE * map.widthPx) / map.heightPx))
      : quiet(
          both(context, ({ words }) => words.brief.map.none),
          context.sizes,
        ),
  ),
];

/** Bars of hectares to one scale: the largest place takes the whole width. */
function land(context: PageContext, zones: readonly BriefZone[], width: number): TableCell[] {
  const { sizes, input } = context;
  const { of } = sizes;
  const splits = zones.map(({ zone }) => splitLand(zone, input.dataset));
  const largest = Math.max(...splits.map((split) => split?.totalHa ?? 0));
  return [
    label(
      context,
      both(context, ({ words }) => words.brief.groups.land),
    ),
    ...splits.map((split): TableCell =>
      split
        ? { canvas: bar(split, Math.max(2, (split.totalHa / largest) * width), of(9)), margin: [0, of(1), 0, 0] }
        : unknown(context),
    ),
  ];
}

function landLegend(context: PageContext): Content {
  const { of } = context.sizes;
  const box = { x: 0, y: 0, w: of(8), h: of(6) };
  const parts = (['not_cleared', 'shared', 'leased', 'free'] as const).map((id) => ({
    sign: [filled(box, LAND[id])],
    text: both(context, ({ words }) => words.brief.land.parts[id]),
  }));
  const items = [
    ...parts,
    { sign: hatched(box, UNKNOWN, 2), text: both(context, ({ words }) => words.brief.land.unknown) },
  ];
  return {
    columns: items.map(({ sign, text }) => ({
      width: '*',
      columns: [
        { width: of(11), canvas: sign, margin: [0, of(1.6), 0, 0] },
        say(text, { fontSize: of(6.2), color: QUIET, width: '*' }),
      ],
    })),
    margin: [0, of(4), 0, 0],
  };
}

/** One row per figure that any of them has published, by group; and the expected figures that none has. */
function figureRows(
  context: PageContext,
  zones: readonly BriefZone[],
): { rows: TableCell[][]; left: number; missing: ZoneField[] } {
  const { fit, input } = context;
  const key = [...new Set(zones.flatMap(({ zone }) => keyFields(zone.kind)))];
  const groups = zones.map(({ zone }) => figureGroups(zone));
  const expected = [
    ...new Set([...key, ...groups.flatMap((list) => list.flatMap(({ rows }) => rows.map(({ field }) => field)))]),
  ];
  const rank = (field: ZoneField): number =>
    key.includes(field) ? -1 : FIELD_GROUPS.indexOf(ZONE_FIELDS[field].group);
  const has = (field: ZoneField): number =>
    zones.filter(({ zone }) => stated(field, zone.figures[field], input.dataset) !== null).length;
  const published = expected.filter((field) => has(field) > 0).toSorted((a, b) => rank(a) - rank(b));
  const large = new Set(key);
  const worth = (field: ZoneField): number => has(field) + (large.has(field) ? zones.length : 0);
  // Where there is no room for all, the key figures stay, then those that most of the places have.
  const kept = new Set([...published].toSorted((a, b) => worth(b) - worth(a)).slice(0, fit.figures));
  const shown = published.filter((field) => kept.has(field));
  return {
    rows: shown.map((field) => figureRow(context, zones, field)),
    left: published.length - shown.length,
    missing: expected.filter((field) => has(field) === 0),
  };
}

function figureRow(context: PageContext, zones: readonly BriefZone[], field: ZoneField): TableCell[] {
  const { citations, fit, first, input, languages, sizes } = context;
  const { of } = sizes;
  const best = new Set(input.best?.[field]);
  return [
    label(
      context,
      both(context, ({ names }) => names.zoneFields[field]),
    ),
    ...zones.map(({ zone }): TableCell => {
      const figure = stated(field, zone.figures[field], input.dataset);
      if (!figure) return unknown(context);
      const values = [...new Set(languages.map((l) => shortened(valueText(figure, l), Math.min(fit.textLength, 120))))];
      const differ = first.words.brief.othersDiffer(first.i18n.format.number(figure.othersDiffer));
      return {
        text: [
          say(values.join(' / '), {
            fontSize: of(7.6),
            bold: figure.claim.unit !== 'text',
            color: figure.history ? HISTORY : INK,
          }),
          say(`  ${both(context, (l) => whenText(figure, l))} ${citations.cite(figure.claim.source)}`, {
            fontSize: of(5.8),
            color: QUIET,
          }),
          ...(figure.othersDiffer > 0 ? [say(` ${differ}`, { fontSize: of(5.8), color: WARN })] : []),
        ],
        ...(best.has(zone.id) && !figure.history ? { fillColor: ACCENT_SOFT } : {}),
      };
    }),
  ];
}

function distanceRows(context: PageContext, zones: readonly BriefZone[]): TableCell[][] {
  const { input, sizes } = context;
  const lists = zones.map(({ zone }) => toGateways(context, zone));
  const head: TableCell[] = [
    heading(
      both(context, ({ words }) => words.brief.distances.title),
      sizes,
    ),
    ...zones.map(() => ''),
  ];
  if (input.dataset.gateways.length === 0) return [];
  return [
    head,
    ...nearestFirst(input.dataset.gateways, lists).map((gateway) =>
      [
        label(
          context,
          both(context, (language) => gatewayName(gateway, language)),
        ),
      ].concat(
        lists.map((list) =>
          distanceCell(
            context,
            list?.find((entry) => entry.gateway.id === gateway.id),
          ),
        ),
      ),
    ),
  ];
}

const distanceCell = (context: PageContext, found: ToGateway | undefined): TableCell =>
  found
    ? say(distanceText(found.distance, context.first), { fontSize: context.sizes.of(7.4), color: INK })
    : unknown(context);

/** By the distance from the first place that has one. */
function nearestFirst(
  gateways: readonly Gateway[],
  lists: readonly (readonly ToGateway[] | null)[],
): readonly Gateway[] {
  return lists.find((list) => list !== null)?.map(({ gateway }) => gateway) ?? gateways;
}

const label = ({ sizes }: PageContext, text: string): TableCell => say(text, { fontSize: sizes.of(7), color: QUIET });

function unknown(context: PageContext): TableCell {
  const { of } = context.sizes;
  return {
    columns: [
      { width: of(10), canvas: hatched({ x: 0, y: 0, w: of(8), h: of(6) }, UNKNOWN, 2.4), margin: [0, of(1.8), 0, 0] },
      say(
        both(context, ({ i18n }) => i18n.t.unknown),
        { fontSize: of(6.2), color: QUIET, width: '*' },
      ),
    ],
  };
}
