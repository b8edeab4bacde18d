import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moved } from '../../src/state/compare';
import { MAX_NOTE, readKept, writeKept } from '../../src/state/shortlistFile';
import { id } from '../support/arbitraries';

const items = fc.uniqueArray(fc.record({ id, note: fc.string({ unit: 'binary', maxLength: 60 }) }), {
  selector: (item) => item.id,
  maxLength: 50,
});

describe('the shortlist kept on the device', () => {
  test('comes back as it was', () => {
    fc.assert(
      fc.property(items, (list) => {
        expect(readKept(writeKept(list), 50)).toEqual({ items: list, damaged: false });
      }),
    );
  });

  test('is empty, not damaged, where nothing was kept', () => {
    expect(readKept(null, 50)).toEqual({ items: [], damaged: false });
  });

  test('never throws, whatever is there, and gives only what can be used', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
        const { items: read } = readKept(text, 50);
        for (const item of read)
          expect(item).toEqual({ id: expect.stringMatching(/^[a-z0-9]/), note: expect.any(String) });
      }),
    );
  });

  test('keeps what is valid and tells that the rest was not', () => {
    const text = JSON.stringify({
      version: 1,
      items: [
        { id: 'a', note: 'x' },
        { id: '../etc' },
        null,
        { id: 'a', note: 'twice' },
        { id: 'b', note: 7 },
        { id: 'c' },
      ],
    });
    expect(readKept(text, 50)).toEqual({
      items: [
        { id: 'a', note: 'x' },
        { id: 'c', note: '' },
      ],
      damaged: true,
    });
  });

  test.each(['', '[]', '{}', '{"version":2,"items":[]}', '{"version":1,"items":{}}', 'null', '{"version":1'])(
    'tells that %s is damaged',
    (text) => {
      expect(readKept(text, 50)).toEqual({ items: [], damaged: true });
    },
  );

  test('holds no more than there is room for, and no endless notes', () => {
    const long = [
      { id: 'a', note: 'x'.repeat(MAX_NOTE + 5) },
      { id: 'b', note: '' },
      { id: 'c', note: '' },
    ];
    const { items: read, damaged } = readKept(JSON.stringify({ version: 1, items: long }), 2);
    expect(read.map((item) => item.note.length)).toEqual([MAX_NOTE, 0]);
    expect(damaged).toBe(true);
  });
});

test('moving keeps every place exactly once, and moving back undoes it', () => {
  fc.assert(
    fc.property(
      fc
        .uniqueArray(id, { minLength: 1, maxLength: 8 })
        .chain((list) => fc.tuple(fc.constant(list), fc.constantFrom(...list))),
      fc.constantFrom(-1 as const, 1 as const),
      ([list, one], by) => {
        const next = moved(list, one, by);
        expect([...next].toSorted()).toEqual([...list].toSorted());
        const back = by === 1 ? -1 : 1;
        if (next !== list) expect(moved(next, one, back)).toEqual(list);
      },
    ),
  );
});
