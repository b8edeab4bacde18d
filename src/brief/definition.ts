import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import { langTag } from '../view/view';
import { caveats, sourcesAndLink } from './closing';
import { makeCitations } from './cite';
import { comparison } from './comparison';
import { both, type PageContext } from './context';
import { distances } from './distances';
import { figureTable, notPublished, publishedOf } from './figureTable';
import type { Fit } from './fit';
import { FONT } from './fonts';
import { masthead, title } from './head';
import { MAX_ZONES, type BriefInput, type BriefZone } from './input';
import { landUse } from './landBar';
import { legend, picture } from './mapPicture';
import { column, PAGE, say, sizesAt, WIDTH } from './page';
import { INK, QUIET } from './palette';
import { printable } from './printable';
import { tiles } from './tiles';

/**
 * The page as pdfmake takes it, for one place or for two to five side by side. Pure: the same input gives the same page,
 * and nothing in it depends on when or where it is made. Always make a new one to print: pdfmake writes into it.
 */
export function briefDefinition(input: BriefInput, fit: Fit): TDocumentDefinitions {
  const [first] = input.languages;
  const { release, sources } = input.dataset;
  const context: PageContext = {
    input,
    first,
    languages: input.languages,
    fit,
    sizes: sizesAt(fit.scale),
    citations: makeCitations(sources),
  };
  const zones = input.zones.slice(0, MAX_ZONES);
  const [only] = zones;
  const content = zones.length === 1 && only ? onePlace(context, only) : comparison(context, zones);
  const names = zones.map(({ zone }) => first.i18n.placeName(zone));
  return {
    pageSize: 'A4',
    pageMargins: [PAGE.left, PAGE.top, PAGE.right, PAGE.bottom],
    version: '1.7',
    language: langTag(first.i18n.lang),
    displayTitle: true,
    info: {
      title: printable(names.join(' · ')),
      subject: printable(both(context, ({ words }) => words.about.title)),
      author: first.words.brief.masthead,
      creator: first.words.brief.masthead,
      producer: 'pdfmake',
      // The date of the data, not of the clock: the same input gives the same bytes.
      creationDate: new Date(`${release.date}T00:00:00Z`),
    },
    defaultStyle: { font: FONT, fontSize: context.sizes.of(7.6), color: INK, lineHeight: 1.06 },
    content,
    footer: {
      columns: [
        say(
          both(context, ({ words }) => words.brief.footer),
          { width: '*' },
        ),
        say(first.words.brief.version(release.version), { width: 'auto', alignment: 'right' }),
      ],
      fontSize: 5.8,
      color: QUIET,
      margin: [PAGE.left, 12, PAGE.right, 0],
    },
  };
}

function onePlace(context: PageContext, { zone, map }: BriefZone): Content {
  const { fit, sizes } = context;
  const { of } = sizes;
  const head = [masthead(context, ({ words }) => words.brief.one), title(context, zone)];
  // The picture keeps its proportions within the height that there is and half of the width.
  const mapWidth = map ? Math.min((fit.mapHeight * map.widthPx) / map.heightPx, WIDTH * 0.53) : 0;
  const top: Content = map
    ? {
        columns: [
          column(mapWidth, picture(context, map, mapWidth), legend(context, map.legend, map.attribution, mapWidth)),
          column('*', tiles(context, zone, 2, WIDTH - mapWidth - of(14))),
        ],
        columnGap: of(14),
        margin: [0, of(9), 0, 0],
      }
    : { stack: [tiles(context, zone, 3, WIDTH)], margin: [0, of(9), 0, 0] };
  const published = publishedOf(context, zone);
  return [
    ...head,
    top,
    // A craft village is a settlement: its land is not for letting.
    ...(zone.kind === 'craft_village' && !zone.figures.area_ha ? [] : [landUse(context, zone)]),
    figureTable(context, published),
    notPublished(context, published.missing),
    distances(context, zone),
    caveats(context, [zone], ({ words }) => [
      ...(map ? [] : [words.brief.map.none]),
      words.brief.citeExplained,
      words.brief.othersExplained,
    ]),
    sourcesAndLink(context),
  ];
}
