import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDeck } from '../../src/data/deck';
import { readTalkMessage } from '../../src/data/talkMessage';
import { compute, OPERATIONS, type Amount } from '../../src/domain/computed';
import { CITY_SUBJECTS } from '../../src/domain/city';
import { CITY_INDICATORS, ZONE_FIELDS, type ZoneField } from '../../src/domain/fields';
import { KNOWABLE } from '../../src/domain/filter';
import { KINDS, STATUSES } from '../../src/domain/zone';
import { parseRef, printRef, SUBJECT_NAMES, type LiveRef } from '../../src/story/liveRef';
import { escapeWords, parseLiveText } from '../../src/story/liveText';
import { play, PLAYER_ACTIONS, startPlayer, type Player, type PlayerAction } from '../../src/story/player';
import { toDeckFile } from '../../src/story/deckFile';
import { sceneViewOf, viewOfScene } from '../../src/story/sceneView';
import { scene as plainScene } from '../../src/story/builtIn/scene';
import { id, views } from '../support/arbitraries';

const dates = fc.constantFrom('2025', '2025-07', '2025-07-21', '2025-H1', '2021-Q3', '2012-M7', '2021-2025', '2026+');
const zoneId = id.filter((text) => /^[a-z]/.test(text) && !(text in SUBJECT_NAMES));

const figures: fc.Arbitrary<LiveRef> = fc
  .oneof(
    fc.record({
      of: fc.constant('zone' as const),
      zone: zoneId,
      field: fc.constantFrom(...(Object.keys(ZONE_FIELDS) as ZoneField[])),
      asOf: fc.option(dates),
    }),
    fc.record({
      of: fc.constant('city' as const),
      subject: fc.constantFrom(...CITY_SUBJECTS),
      indicator: fc.constantFrom(...CITY_INDICATORS),
      period: fc.oneof(dates, fc.constantFrom('newest', 'undated')),
    }),
  )
  .map((figure) => ({ type: 'figure', figure }));

const counts: fc.Arbitrary<LiveRef> = fc
  .record({
    kinds: fc.subarray([...KINDS], { minLength: 1 }),
    statuses: fc.subarray([...STATUSES]),
    knowledge: fc.dictionary(fc.constantFrom(...KNOWABLE), fc.constantFrom('known' as const, 'unknown' as const)),
  })
  .map((counted) => ({ type: 'count', counted: { ...counted, knowledge: { ...counted.knowledge } } }));

const refs: fc.Arbitrary<LiveRef> = fc.letrec<{ ref: LiveRef }>((tie) => ({
  ref: fc.oneof(
    { maxDepth: 3 },
    figures,
    counts,
    fc
      .record({ type: fc.constantFrom(...OPERATIONS), of: fc.tuple(tie('ref'), tie('ref')) })
      .map((operation): LiveRef => operation),
  ),
})).ref;

describe('references', () => {
  test('come back as they were written', () => {
    fc.assert(
      fc.property(refs, (ref) => {
        const parsed = parseRef(printRef(ref));
        expect(parsed).toEqual({ ref });
      }),
    );
  });

  test('in any text never fail, lose no word, and name each mistake inside it', () => {
    const pieces = fc.array(
      fc.oneof(
        fc.string(),
        fc.constantFrom('{', '}', '{{', '|', '{city.', 'count('),
        refs.map((r) => `{${printRef(r)}}`),
      ),
    );
    fc.assert(
      fc.property(pieces, (list) => {
        const text = list.join('');
        const { segments, problems } = parseLiveText(text);
        for (const { at } of problems) expect(at >= 0 && at <= text.length).toBe(true);
        const back = segments.map((s) => (s.type === 'words' ? escapeWords(s.words) : s.source)).join('');
        expect(back).toBe(text);
      }),
    );
  });
});

describe('what is worked out', () => {
  const amounts: fc.Arbitrary<Amount> = fc.record({
    value: fc.integer({ min: 1, max: 1_000_00 }).map((n) => n / 100),
    unit: fc.constantFrom('usd_million' as const, 'usd_billion' as const),
    qualifier: fc.constantFrom(null, 'about' as const, 'nearly' as const, 'more_than' as const),
  });

  test('what is added can be taken off again', () => {
    fc.assert(
      fc.property(amounts, amounts, (a, b) => {
        const sum = compute('sum', [a, b]);
        expect(compute('minus', [sum, b])?.value).toBeCloseTo(a.value, 6);
      }),
    );
  });

  test('a share is a hundred times the multiple, to their one decimal', () => {
    fc.assert(
      fc.property(amounts, amounts, (a, b) => {
        const times = compute('times', [a, b])?.value ?? NaN;
        const share = compute('share', [a, b])?.value ?? NaN;
        expect(Math.abs(share - 100 * times)).toBeLessThanOrEqual(5.06);
      }),
    );
  });

  test('is exact only when all its parts are', () => {
    fc.assert(
      fc.property(fc.constantFrom(...OPERATIONS), amounts, amounts, (operation, a, b) => {
        const exact = a.qualifier === null && b.qualifier === null;
        expect(compute(operation, [a, b])?.qualifier === null).toBe(exact);
      }),
    );
  });
});

const actions: fc.Arbitrary<PlayerAction> = fc.oneof(
  fc.constantFrom(...PLAYER_ACTIONS).map((what): PlayerAction => ({ do: what })),
  fc.integer({ min: -5, max: 300 }).map((to): PlayerAction => ({ do: 'go', to })),
  fc.integer({ min: 0, max: 9 }).map((digit): PlayerAction => ({ do: 'digit', digit })),
);
const players: fc.Arbitrary<Player> = fc
  .record({
    count: fc.integer({ min: 1, max: 40 }),
    index: fc.integer({ min: 0, max: 60 }),
    loop: fc.boolean(),
    before: fc.array(actions, { maxLength: 20 }),
  })
  .map(({ count, index, loop, before }) => before.reduce(play, startPlayer(count, index, { loop })));

describe('the player', () => {
  test('is always at a scene of the story', () => {
    fc.assert(
      fc.property(players, actions, (player, action) => {
        const { index, count, typed } = play(player, action);
        expect(index >= 0 && index < count && count === player.count).toBe(true);
        expect(typed).toMatch(/^\d{0,3}$/);
      }),
    );
  });

  test('lets no scene pass while the screen is black', () => {
    fc.assert(
      fc.property(players, fc.constantFrom('next' as const, 'back' as const, 'tick' as const), (player, what) => {
        const dark = { ...player, black: true };
        expect(play(dark, { do: what }).index).toBe(dark.index);
      }),
    );
  });

  test('black twice is as before', () => {
    fc.assert(
      fc.property(players, (player) => {
        const twice = play(play(player, { do: 'black' }), { do: 'black' });
        expect(twice).toEqual({ ...player, typed: '' });
      }),
    );
  });

  test('back undoes next, away from the ends', () => {
    fc.assert(
      fc.property(players, (player) => {
        fc.pre(!player.black && player.index < player.count - 1);
        expect(play(play(player, { do: 'next' }), { do: 'back' }).index).toBe(player.index);
      }),
    );
  });

  test('stops at both ends, unless it loops', () => {
    fc.assert(
      fc.property(players, (player) => {
        const lit = { ...player, black: false };
        const end = play(play(lit, { do: 'last' }), { do: 'next' });
        expect(end.index).toBe(player.loop ? 0 : player.count - 1);
        const start = play(play(lit, { do: 'first' }), { do: 'back' });
        expect(start.index).toBe(player.loop ? player.count - 1 : 0);
      }),
    );
  });

  test('goes to the number that was typed, if there is such a scene', () => {
    fc.assert(
      fc.property(players, fc.integer({ min: 0, max: 999 }), (player, number) => {
        const typed = String(number)
          .split('')
          .reduce<Player>((p, digit) => play(p, { do: 'digit', digit: Number(digit) }), {
            ...player,
            typed: '',
          });
        const there = play(typed, { do: 'enter' });
        expect(there.index).toBe(number >= 1 && number <= player.count ? number - 1 : player.index);
        expect(there.typed).toBe('');
      }),
    );
  });

  test('a loop that nobody touches shows every scene, over and over', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 11 }), (count, from) => {
        let player = startPlayer(count, from, { loop: true });
        const seen = new Set<number>();
        for (let i = 0; i < count; i += 1) {
          seen.add(player.index);
          player = play(player, { do: 'tick' });
        }
        expect(seen.size).toBe(count);
        expect(player).toEqual(startPlayer(count, from, { loop: true }));
      }),
    );
  });

  test('a story that does not loop plays to its end and stops there', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), (count) => {
        let player = play(startPlayer(count, 0, { loop: false }), { do: 'play' });
        for (let i = 0; i < count; i += 1) player = play(player, { do: 'tick' });
        expect(player).toMatchObject({ index: count - 1, playing: false });
      }),
    );
  });
});

describe('files and messages from elsewhere', () => {
  test('a captured view survives its file', () => {
    fc.assert(
      fc.property(views, (view) => {
        const scene = plainScene({ id: 'a', title: {}, text: {}, notes: {}, view: sceneViewOf(view) });
        const read = readDeck(JSON.stringify(toDeckFile({ id: 'own', title: {}, scenes: [scene], saved: null })));
        const back = read.ok ? read.deck.scenes[0] : undefined;
        expect(back && viewOfScene(back)).toEqual(viewOfScene(scene));
      }),
    );
  });

  test('whatever a file holds, it is read or refused, never an error', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(typeof readDeck(text).ok).toBe('boolean');
      }),
    );
  });

  test('whatever comes over the channel is a message of ours or nothing', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(readTalkMessage(data)).toBeNull();
      }),
    );
    fc.assert(
      fc.property(actions, (action) => {
        fc.pre(action.do !== 'go' || (action.to >= 0 && action.to <= 999));
        const message = { from: 'presenter', type: 'act', action };
        expect(readTalkMessage(message)).toEqual(message);
      }),
    );
  });
});
