import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mailTo, MAX_MAILTO } from '../../src/domain/report/mail';
import { GAP_PX, overlaps, placeCard } from '../../src/domain/tour/placeCard';

const LINK = 'https://zones.example/?show=source!kcn-noi-bai!area_ha';
const bodyOf = (href: string): string => new URLSearchParams(href.slice(href.indexOf('?'))).get('body') ?? '';

test('a mail never grows over its limit, never throws, and keeps a link that the text has', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 3000 }),
      fc.string({ unit: 'binary', maxLength: 3000 }),
      fc.string({ unit: 'binary', maxLength: 600 }),
      fc.boolean(),
      fc.nat(4000),
      (before, after, subject, linked, more) => {
        const link = `${LINK}&x=${'y'.repeat(more)}`;
        const text = linked ? `${before}\nLink: ${link}\n${after}` : `${before}\n${after}`;
        const mail = mailTo({ to: 'a@b.example', subject, text, link, shortLink: LINK, cutNote: '[cut]' });
        expect(mail.href.length).toBeLessThanOrEqual(MAX_MAILTO);
        if (linked) expect(bodyOf(mail.href)).toContain(LINK);
        if (mail.shortened) expect(bodyOf(mail.href)).toContain('[cut]');
      },
    ),
  );
});

test('the card of a tour is inside the window, and beside its target where a side has room', () => {
  const size = (most: number) =>
    fc.record({ width: fc.integer({ min: 40, max: most }), height: fc.integer({ min: 40, max: most }) });
  fc.assert(
    fc.property(
      fc.record({ width: fc.integer({ min: 320, max: 3840 }), height: fc.integer({ min: 400, max: 2160 }) }),
      size(290),
      size(2000),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (window, card, extent, x, y) => {
        const width = Math.min(extent.width, window.width);
        const height = Math.min(extent.height, window.height);
        const target = { left: x * (window.width - width), top: y * (window.height - height), width, height };
        const place = placeCard(target, card, window);
        expect(place.left).toBeGreaterThanOrEqual(GAP_PX);
        expect(place.top).toBeGreaterThanOrEqual(GAP_PX);
        expect(place.left + card.width).toBeLessThanOrEqual(window.width - GAP_PX);
        expect(place.top + card.height).toBeLessThanOrEqual(window.height - GAP_PX);
        const need = { x: card.width + 2 * GAP_PX, y: card.height + 2 * GAP_PX };
        const hasRoom =
          target.left >= need.x ||
          window.width - target.left - target.width >= need.x ||
          target.top >= need.y ||
          window.height - target.top - target.height >= need.y;
        if (hasRoom) expect(overlaps({ ...place, ...card }, target)).toBe(false);
      },
    ),
  );
});
