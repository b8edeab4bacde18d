import type { Content } from 'pdfmake/interfaces';
import { chosenClaim } from '../domain/claim';
import type { Zone } from '../domain/zone';
import type { ExportLanguage } from '../i18n/exports';
import { otherPlaceName } from '../i18n/placeName';
import { both, type PageContext } from './context';
import { ACCENT, INK, QUIET, STATUS } from './palette';
import { say, WIDTH } from './page';
import { filled } from './shapes';

/** The line at the top of the page: whose it is, what it is, and the date of the data. */
export function masthead(context: PageContext, what: (language: ExportLanguage) => string): Content {
  const { input, sizes, first } = context;
  const { of } = sizes;
  const { release } = input.dataset;
  const small = { fontSize: of(7), color: QUIET };
  const dates = both(context, ({ i18n, words }) =>
    [
      words.brief.dataOf(i18n.format.asOf(release.date)),
      ...(input.printedOn === null ? [] : [words.brief.printedOn(i18n.format.asOf(input.printedOn))]),
    ].join(' · '),
  );
  return [
    { canvas: [filled({ x: 0, y: 0, w: WIDTH, h: 2.4 }, ACCENT)] },
    {
      columns: [
        {
          width: 'auto',
          text: [say(first.words.brief.masthead, { bold: true, color: ACCENT }), say(`  ·  ${both(context, what)}`)],
          ...small,
        },
        say(dates, { ...small, width: '*', alignment: 'right' }),
      ],
      margin: [0, of(4), 0, of(5)],
    },
  ];
}

/** Name, other name, type, status and place. */
export function title(context: PageContext, zone: Zone): Content {
  const { languages, first, sizes } = context;
  const { of } = sizes;
  const [main, other] = [first.i18n.placeName(zone), otherPlaceName(first.i18n.lang, zone)];
  return [
    say(main, { fontSize: of(19), bold: true, color: INK, lineHeight: 1 }),
    ...(other === main ? [] : [say(other, { fontSize: of(9.5), color: QUIET, margin: [0, of(0.5), 0, 0] })]),
    ...languages.map((language): Content => whatAndWhere(context, zone, language)),
  ];
}

function whatAndWhere(context: PageContext, zone: Zone, language: ExportLanguage): Content {
  const { i18n, words } = language;
  const { t, format } = i18n;
  const { of } = context.sizes;
  const quiet = { color: QUIET };
  const separator = say('   ·   ', quiet);
  const parent = context.input.dataset.zones.find(({ id }) => id === zone.parentId);
  return {
    columns: [
      {
        width: of(7),
        canvas: [{ type: 'ellipse', x: of(2.6), y: of(5.4), r1: of(2.6), r2: of(2.6), color: STATUS[zone.status] }],
      },
      {
        width: '*',
        text: [
          say(t.statuses[zone.status], { bold: true }),
          ...statusDate(context, zone, language),
          separator,
          say(t.kinds[zone.kind]),
          ...(parent ? [separator, say(words.brief.partOf(i18n.placeName(parent)))] : []),
          ...(zone.communesNew.length > 0 ? [separator, say(words.brief.commune(format.list(zone.communesNew)))] : []),
          ...before(zone, language).map((text) => say(text, quiet)),
        ],
      },
    ],
    columnGap: of(2),
    fontSize: of(8.2),
    color: INK,
    margin: [0, of(2.6), 0, 0],
  };
}

function statusDate({ citations, sizes }: PageContext, zone: Zone, { i18n }: ExportLanguage): Content[] {
  const claim = zone.statusFrom === 'claim' ? chosenClaim(zone.figures.status) : null;
  if (!claim) return [];
  return [
    say(` ${i18n.format.asOf(claim.asOf)} ${citations.cite(claim.source)}`, { fontSize: sizes.of(6.4), color: QUIET }),
  ];
}

/** The communes and districts of before July 2025, as one remark in brackets. */
function before(zone: Zone, { i18n, words }: ExportLanguage): string[] {
  const { list } = i18n.format;
  const parts = [
    ...(zone.communesOld.length > 0 ? [list(zone.communesOld)] : []),
    ...(zone.districtsOld.length > 0 ? [words.brief.district(list(zone.districtsOld))] : []),
  ];
  return parts.length === 0 ? [] : [`  (${words.brief.before(parts.join(', '))})`];
}
