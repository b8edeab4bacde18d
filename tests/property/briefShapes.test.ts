import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { encode } from 'uqr';
import { hatched, qrCode, scaleLength } from '../../src/brief/shapes';
import { shortened } from '../../src/brief/printable';

test('hatching stays inside its box', () => {
  const length = fc.double({ min: 1, max: 500, noNaN: true });
  fc.assert(
    fc.property(length, length, fc.double({ min: 1, max: 8, noNaN: true }), (w, h, step) => {
      for (const line of hatched({ x: 10, y: 20, w, h }, '#888888', step)) {
        if (line.type !== 'line') continue;
        for (const x of [line.x1, line.x2]) expect(x >= 10 - 1e-9 && x <= 10 + w + 1e-9).toBe(true);
        for (const y of [line.y1, line.y2]) expect(y >= 20 - 1e-9 && y <= 20 + h + 1e-9).toBe(true);
      }
    }),
    { numRuns: 50 },
  );
});

test('a scale bar is a round length that fits, as long as can be', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
      fc.double({ min: 5, max: 400, noNaN: true }),
      (metresPerPoint, room) => {
        const length = scaleLength(metresPerPoint, room);
        expect(length).not.toBeNull();
        if (!length) return;
        expect(length.points).toBeLessThanOrEqual(room * (1 + 1e-9));
        expect(length.points).toBeGreaterThan(room / 2.5 - 1e-6);
        expect(
          [1, 2, 5].some(
            (n) => Math.abs(Math.log10(length.metres / n) - Math.round(Math.log10(length.metres / n))) < 1e-9,
          ),
        ).toBe(true);
      },
    ),
  );
  expect(scaleLength(Number.NaN, 100)).toBeNull();
  expect(scaleLength(0, 100)).toBeNull();
});

test('the rectangles of a QR code are its dark modules', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.webUrl(), (url) => {
      const { data } = encode(url, { ecc: 'M', border: 0 });
      const drawn = data.map((row) => row.map(() => false));
      for (const box of qrCode(url, data.length)) {
        if (box.type !== 'rect') throw new Error('not a rectangle');
        for (let x = Math.round(box.x); x < Math.round(box.x + box.w); x += 1) drawn[Math.round(box.y)]![x] = true;
      }
      expect(JSON.stringify(drawn)).toBe(JSON.stringify(data));
    }),
    { numRuns: 10 },
  );
});

test('a shortened text is never longer than asked, and a short one stays as it is', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 60 }), (text, length) => {
      expect(shortened(text, length).length).toBeLessThanOrEqual(Math.max(length, 1));
      if (text.length <= length) expect(shortened(text, length)).toBe(text);
    }),
  );
});
