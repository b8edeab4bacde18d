import { expect, test } from 'vitest';
import { loadI18n } from '../../../src/i18n/load';
import { figuresLine } from '../../../src/map/features/figuresLine';
import { figureOf } from '../../support/arbitraries';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

test('a label says the year of every figure, once for neighbours of the same year', async () => {
  const figures = {
    projects_total: figureOf(109, '2025'),
    capital_usd_million: figureOf(4590, '2025-07'),
    land_clearance_pct: figureOf(93.8, '2026-02-24'),
  };
  expect(plain(figuresLine({ figures }, await loadI18n('en')))).toBe(
    '109 projects · 4.59 billion USD (2025) · 93.8% cleared (2026)',
  );
  expect(plain(figuresLine({ figures }, await loadI18n('vi')))).toBe(
    '109 dự án · 4,59 tỷ USD (2025) · GPMB 93,8% (2026)',
  );
});

test('what nobody published is not on the label, and an undated figure says so', async () => {
  const i18n = await loadI18n('en');
  expect(figuresLine({ figures: {} }, i18n)).toBe('');
  expect(plain(figuresLine({ figures: { projects_total: figureOf(100, null) } }, i18n))).toBe('100 projects (n.d.)');
});
