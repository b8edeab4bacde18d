import type { Column, Content } from 'pdfmake/interfaces';
import { caveatsOf, type Caveat } from '../domain/caveats';
import type { Source } from '../domain/claim';
import type { Zone } from '../domain/zone';
import { caveatText } from '../i18n/caveatText';
import type { ExportLanguage } from '../i18n/exports';
import { both, type PageContext } from './context';
import type { Fit } from './fit';
import { ACCENT, INK, LINE, QUIET } from './palette';
import { column, heading, quiet, say, sideBySide, WIDTH } from './page';
import { isPrintable, shortened } from './printable';
import { qrCode } from './shapes';

/** What matters most to someone who decides on land comes first. */
const WEIGHT: Readonly<Record<Caveat['kind'], number>> = {
  local: -2,
  'local-place': -1,
  history: 0,
  'status-note': 1,
  'not-counted': 2,
  'estimated-outline': 3,
  'no-position': 3,
  'no-outline': 4,
  note: 5,
  derived: 6,
  'status-from-list': 7,
  'outline-not-cadastral': 8,
};

/** What to beware of, in each language; beyond the limit the app has the rest. */
export function caveats(
  context: PageContext,
  zones: readonly Zone[],
  remarks: (language: ExportLanguage) => readonly string[],
): Content {
  const { fit, input, languages, sizes } = context;
  const { of } = sizes;
  const found = zones
    .flatMap((zone) => caveatsOf(zone, input.dataset).map((caveat) => ({ zone, caveat })))
    .toSorted((a, b) => WEIGHT[a.caveat.kind] - WEIGHT[b.caveat.kind]);
  return sideBySide(
    languages.map((language): Content => {
      const { i18n, words } = language;
      // One sentence for all the places that it holds for.
      const holdsFor = new Map<string, Set<string>>();
      for (const { zone, caveat } of found) {
        const text = shortened(caveatText(caveat, language), fit.textLength);
        const names = holdsFor.get(text) ?? new Set();
        holdsFor.set(text, names.add(i18n.placeName(zone)));
      }
      const lines = Array.from(holdsFor, ([text, names]) =>
        zones.length > 1 ? `${[...names].join(', ')}: ${text}` : text,
      );
      const left = Math.max(0, lines.length - fit.caveats);
      const more = left > 0 ? [words.brief.moreInApp(i18n.format.number(left))] : [];
      const sentences = [...lines.slice(0, fit.caveats), ...more, ...remarks(language)].map(ended);
      return {
        text: [say(`${words.brief.caveats}: `, { bold: true, color: INK }), say(sentences.join(' '))],
        fontSize: of(6.4),
        color: QUIET,
        margin: [0, of(5), 0, 0],
      };
    }),
    of(12),
  );
}

const ended = (sentence: string): string => (/[.!?…]$/u.test(sentence) ? sentence : `${sentence}.`);

/** Who said it, numbered as cited, and the way back to the app. */
export function sourcesAndLink(context: PageContext): Content {
  const { input, sizes } = context;
  const { of } = sizes;
  const qrSize = of(62);
  const link: Content =
    input.link === null
      ? quiet(
          both(context, ({ words }) => words.brief.noLink, '\n'),
          sizes,
          { margin: [0, of(10), 0, 0] },
        )
      : {
          stack: [
            { canvas: qrCode(input.link, qrSize), margin: [0, of(9), 0, of(2)] },
            say(
              both(context, ({ words }) => words.brief.link),
              { fontSize: of(6.4), color: ACCENT, link: input.link },
            ),
          ],
        };
  const list = context.citations.list();
  const half = Math.ceil(list.length / 2);
  const entries = (items: typeof list): Column => column('*', ...items.map((item) => entry(context, item)));
  return [
    {
      canvas: [{ type: 'line', x1: 0, y1: 0, x2: WIDTH, y2: 0, lineWidth: 0.6, lineColor: LINE }],
      margin: [0, of(7), 0, 0],
    },
    {
      columns: [
        column(
          '*',
          heading(
            both(context, ({ words }) => words.brief.sources),
            sizes,
          ),
          { columns: [entries(list.slice(0, half)), entries(list.slice(half))], columnGap: of(10) },
        ),
        column(input.link === null ? of(78) : qrSize + of(4), link),
      ],
      columnGap: of(12),
    },
  ];
}

function entry(
  context: PageContext,
  { number, id, source }: { readonly number: number; readonly id: string; readonly source: Source | null },
): Content {
  const { first, sizes, fit } = context;
  const { of } = sizes;
  const style = { fontSize: of(6.2), color: QUIET };
  return {
    columns: [
      say(`[${number}]`, { ...style, width: of(18), alignment: 'right', noWrap: true }),
      { width: '*', text: source ? words(source, first, fit) : [say(id)], ...style },
    ],
    columnGap: of(3),
    margin: [0, 0, 0, of(0.8)],
  };
}

function words(source: Source, { i18n, words }: ExportLanguage, fit: Fit): Content[] {
  const title = isPrintable(source.title, [i18n.lang])
    ? `“${shortened(source.title, fit.titleLength)}”`
    : words.brief.otherScript;
  const address = source.url ?? source.site;
  const date = ended(i18n.format.asOf(source.published));
  return [
    say(source.publisher, { color: INK }),
    say(source.title === '' ? `, ${date} ` : `, ${title}, ${date} `),
    address === null
      ? say(words.brief.addressUnknown)
      : say(shortened(address.replace(/^https?:\/\/(www\.)?/u, ''), fit.addressLength), {
          color: ACCENT,
          ...(source.url ? { link: source.url } : {}),
        }),
  ];
}
