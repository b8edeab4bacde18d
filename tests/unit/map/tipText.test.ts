import { describe, expect, test } from 'vitest';
import { loadI18n } from '../../../src/i18n/load';
import { tipText } from '../../../src/map/tipText';
import type { Zone } from '../../../src/domain/zone';
import { context } from '../../support/arbitraries';
import { aClaim, aFigure, aZone } from '../../support/ledger';

const words = (id: string): string => (id === 'commune-middle' ? 'giữa xã' : id);
const plain = (text: string | null): string | null => text?.replaceAll('\u00a0', ' ') ?? null;

const at = (precisionM: number): Partial<Zone> => ({
  position: { lon: 105.8, lat: 21, precisionM, what: 'commune-middle', source: 's' },
});

describe('the tooltip', () => {
  test('says how exactly the place is known', async () => {
    const vi = await loadI18n('vi');
    const place = (zone: Partial<Zone>) => plain(tipText(aZone('z', zone), 'status', context, vi, words).place);
    expect(place(at(2500))).toBe('Vị trí ± 2,5 km (giữa xã)');
    expect(place(at(20))).toBe('Vị trí ± 20 m');
    expect(place({})).toBeNull();
  });

  test('says what is not published', async () => {
    const vi = await loadI18n('vi');
    const text = tipText(aZone('z'), 'occupancy', context, vi, words);
    expect([text.lens, text.value, text.quiet]).toEqual(['Tỷ lệ lấp đầy', 'chưa công bố', true]);
  });

  test('gives a figure with its qualifier and date, and an old one as old', async () => {
    const en = await loadI18n('en');
    const zone = aZone('z', {
      figures: {
        capital_usd_million: aFigure([aClaim(350, { unit: 'usd_million', qualifier: 'about', asOf: '2026-02' })]),
        available_ha: aFigure([aClaim(36, { asOf: '2017' })]),
      },
    });
    const capital = tipText(zone, 'capital', context, en, words);
    expect(plain(capital.value)).toBe('about 350 million USD (February 2026)');
    expect(capital.quiet).toBe(false);
    const free = tipText(zone, 'free', context, en, words);
    expect(plain(free.value)).toBe('36 ha (old figure, 2017)');
    expect(free.quiet).toBe(true);
  });
});
