import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeView, encodeView } from '../../src/view/urlCodec';
import { LANGS } from '../../src/view/view';
import { views } from '../support/arbitraries';

/** Everything that a link may say: what a full view writes. */
const linkOf = (view: Parameters<typeof encodeView>[0]): URLSearchParams => new URLSearchParams(encodeView(view));

const NAMES =
  'lang mode theme story scene loop c layers lens zone table kind status district commune craft area known unknown sort ' +
  'base panel land gaps history weights missing order hold compare list board release since target reading seen later deals show';
const PARAMS = NAMES.split(' ');
/** Names of what every object has, and what separates, escapes or breaks. */
const TRICKY = [
  '__proto__',
  'constructor',
  'toString',
  '%',
  '%zz',
  '%00',
  '~',
  '~2',
  ',',
  ':',
  '..',
  '!',
  '+',
  '&&',
  '=',
  '#',
];

const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(...TRICKY, ...PARAMS),
  fc.double().map(String),
  fc.integer().map(String),
);
const value = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));

const queries = fc.oneof(
  // Anything at all.
  fc.string({ unit: 'binary', maxLength: 200 }),
  // Our parameters, with anything in them, escaped or not, twice or not.
  fc
    .array(fc.tuple(fc.oneof(fc.constantFrom(...PARAMS), piece), value, fc.boolean()), { maxLength: 8 })
    .map((params) => params.map(([k, v, escape]) => `${k}=${escape ? encodeURIComponent(v) : v}`).join('&')),
  // A good link with a piece cut out, put in or doubled.
  fc.tuple(views, fc.nat(), fc.nat({ max: 12 }), piece).map(([view, at, cut, put]) => {
    const link = encodeView(view);
    const from = at % (link.length + 1);
    return link.slice(0, from) + put + link.slice(from + cut);
  }),
);

describe('links', () => {
  test('10,000 random query strings: none throws, and what is made of them is a view whose own link is whole', () => {
    fc.assert(
      fc.property(queries, fc.constantFrom(...LANGS), (query, lang) => {
        const { view, dropped } = decodeView(query, lang);
        for (const { param, value: text } of dropped) {
          expect(param.length).toBeLessThanOrEqual(200);
          expect(text.length).toBeLessThanOrEqual(200);
        }
        expect(decodeView(encodeView(view), lang)).toEqual({ view, dropped: [] });
      }),
      { numRuns: 10_000 },
    );
  });

  test('decoding undoes encoding', () => {
    fc.assert(
      fc.property(views, fc.constantFrom(...LANGS), (view, lang) => {
        expect(decodeView(encodeView(view), lang)).toEqual({ view, dropped: [] });
      }),
      { numRuns: 1000 },
    );
  });
});

/** Lists, with something that none of them can hold. */
const LISTS = ['layers', 'kind', 'status', 'known', 'unknown', 'land', 'weights', 'compare', 'list', 'gaps'] as const;
const NO_ID = 'Not-An-Id!';
/** Parameters that hold one value, with one that they cannot. */
const SINGLE: readonly (readonly [string, string])[] = [
  ['theme', NO_ID],
  ['scene', NO_ID],
  ['story', NO_ID],
  ['c', '105,91,9'],
  ['lens', NO_ID],
  ['zone', NO_ID],
  ['table', '2'],
  ['sort', NO_ID],
  ['base', NO_ID],
  ['panel', NO_ID],
  ['missing', NO_ID],
  ['order', NO_ID],
  ['board', NO_ID],
  ['release', NO_ID],
  ['since', NO_ID],
  ['target', NO_ID],
  ['reading', NO_ID],
  ['seen', NO_ID],
  ['show', NO_ID],
];

describe('one bad part costs only itself:', () => {
  test.each(LISTS)('an entry of %s', (name) => {
    fc.assert(
      fc.property(
        views.filter((view) => !['none', null, ''].includes(linkOf(view).get(name))),
        fc.nat(),
        (view, at) => {
          const link = linkOf(view);
          const items = (link.get(name) ?? '').split(',');
          link.set(name, items.toSpliced(at % (items.length + 1), 0, NO_ID).join(','));
          const { view: opened, dropped } = decodeView(link.toString(), 'vi');
          expect(opened).toEqual(view);
          expect(dropped).toMatchObject([{ param: name, value: NO_ID }]);
        },
      ),
      { numRuns: 60 },
    );
  });

  test.each(SINGLE)('%s=%s', (name, bad) => {
    fc.assert(
      fc.property(views, (view) => {
        const link = linkOf(view);
        link.delete(name);
        const without = decodeView(link.toString(), 'vi');
        link.set(name, bad);
        const { view: opened, dropped } = decodeView(link.toString(), 'vi');
        expect(opened).toEqual(without.view);
        expect(dropped).toMatchObject([{ param: name, value: bad }]);
      }),
      { numRuns: 60 },
    );
  });
});
