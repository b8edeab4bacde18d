import type { Content } from 'pdfmake/interfaces';
import { distanceBetween, type Distance } from '../domain/geometry/distance';
import type { Gateway } from '../domain/place';
import type { Zone } from '../domain/zone';
import type { ExportLanguage } from '../i18n/exports';
import { both, type PageContext } from './context';
import { INK, LINE, QUIET } from './palette';
import { heading, quiet, say } from './page';

export interface ToGateway {
  readonly gateway: Gateway;
  readonly distance: Distance;
}

/** To every gateway, nearest first; `null` when it is not known where the place is. */
export function toGateways({ input }: Pick<PageContext, 'input'>, zone: Zone): readonly ToGateway[] | null {
  const { position } = zone;
  if (!position) return null;
  return input.dataset.gateways
    .map((gateway) => ({ gateway, distance: distanceBetween(position, gateway) }))
    .toSorted((a, b) => a.distance.km - b.distance.km);
}

/** Kilometres to a tenth, with what both ends may be off. */
export const distanceText = ({ km, plusMinusKm }: Distance, { i18n, words }: ExportLanguage): string =>
  words.brief.distances.value(i18n.format.number(km, 1), i18n.format.number(plusMinusKm, 1));

export const gatewayName = (gateway: Gateway, { i18n }: ExportLanguage): string => i18n.placeName(gateway);

export function distances(context: PageContext, zone: Zone): Content {
  const { sizes, first } = context;
  const { of } = sizes;
  const list = toGateways(context, zone);
  const head = heading(
    both(context, ({ words }) => words.brief.distances.title),
    sizes,
  );
  if (!list)
    return [
      head,
      quiet(
        both(context, ({ words }) => words.brief.distances.noPosition),
        sizes,
      ),
    ];
  if (list.length === 0) return [];
  return [
    head,
    {
      table: {
        widths: list.map(() => '*'),
        body: [
          list.map(({ gateway, distance }) => ({
            stack: [
              say(distanceText(distance, first), { fontSize: of(8.2), bold: true, color: INK }),
              say(
                both(context, (language) => gatewayName(gateway, language)),
                { fontSize: of(6.4), color: QUIET },
              ),
            ],
          })),
        ],
      },
      layout: {
        hLineWidth: (line) => (line === 0 ? 0.4 : 0),
        vLineWidth: () => 0,
        hLineColor: () => LINE,
        paddingLeft: () => 0,
        paddingRight: () => of(6),
        paddingTop: () => of(2),
        paddingBottom: () => 0,
      },
    },
  ];
}
