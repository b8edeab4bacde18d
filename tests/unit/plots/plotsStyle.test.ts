import {
  createExpression,
  featureFilter,
  type FilterSpecification,
  validateStyleMin,
  type StyleSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import { NO_PLOT_FILTER } from '../../../src/domain/plots/plotFilter';
import { LENSES, type LensId } from '../../../src/domain/indicators/indicator';
import { PLOT_LENSES } from '../../../src/domain/plots/plotLens';
import { PLOT_STATUS_SCALE } from '../../../src/domain/plots/plotScale';
import { PLOT_STATUSES } from '../../../src/domain/plots/plot';
import { roleOf } from '../../../src/domain/scales/scale';
import { plotsStyle } from '../../../src/map/style/plots';
import { buildStyle } from '../../../src/map/style/style';
import { THEME } from '../../../src/theme/themes';
import { THEMES, type ThemeId } from '../../../src/view/view';

const LIMITED = { ...NO_PLOT_FILTER, statuses: ['free' as const], areaMinHa: 1, priceMaxUsdM2: 100, sectors: ['x'] };

const plots = (
  filter = NO_PLOT_FILTER,
  themeId: ThemeId = 'light',
  watermark: string | null = null,
  lens: LensId = 'status',
) =>
  plotsStyle({
    themeId,
    theme: THEME[themeId],
    url: 'pmtiles://https://example.org/geo/plots.pmtiles',
    filter,
    lens: PLOT_LENSES[lens],
    locale: 'en',
    landHa: ['', ' ha free'],
    watermark,
  });
const styleWith = (drawn: ReturnType<typeof plots> | undefined, themeId: ThemeId = 'light'): StyleSpecification =>
  buildStyle({
    themeId,
    theme: THEME[themeId],
    lens: 'status',
    base: 'offline',
    shown: null,
    detail: null,
    online: null,
    plots: drawn,
  });
const layer = (id: string, filter = NO_PLOT_FILTER, lens: LensId = 'status') => {
  const found = plots(filter, 'light', null, lens).areas.find((one) => one.id === id);
  if (!found) throw new Error(`no layer ${id}`);
  return found as unknown as { filter?: FilterSpecification; paint: Record<string, unknown> };
};
const evaluate = (value: unknown, properties: object, state: object = {}): unknown => {
  const made = createExpression(value, 'test');
  if (made.result === 'error') throw new Error(JSON.stringify(made.value));
  const feature = { type: 3, properties: { ...properties }, geometry: [] } as never;
  return made.value.evaluate({ zoom: 14 }, feature, { ...state });
};

describe('the style of plots', () => {
  test.each(THEMES.flatMap((themeId) => [NO_PLOT_FILTER, LIMITED].map((filter) => [themeId, filter] as const)))(
    'is valid: %s %j',
    (themeId, filter) => {
      const style = styleWith(plots(filter, themeId, `synthetic:${themeId}:en`), themeId);
      expect(validateStyleMin({ ...style, glyphs: 'https://example.org/{fontstack}/{range}.pbf' })).toEqual([]);
    },
  );

  test('lies over the areas of zones and under names and signs; what says that it is made up lies over all', () => {
    const ids = styleWith(plots(NO_PLOT_FILTER, 'light', 'synthetic:light:en')).layers.map(({ id }) => id);
    expect(ids.indexOf('plots-fill')).toBeGreaterThan(ids.indexOf('outline-dashed'));
    expect(ids.indexOf('plots-fill')).toBeLessThan(ids.indexOf('zone-signs'));
    expect(ids.at(-1)).toBe('plots-watermark');
  });

  test('is no part of a map without plots', () => {
    const style = styleWith(undefined);
    expect(style.layers.filter(({ id }) => id.startsWith('plots'))).toEqual([]);
    expect(style.sources).not.toHaveProperty('plots');
  });

  test('a filter changes filters and paint alone: sources and order stay', () => {
    const [all, some] = [plots(), plots(LIMITED)];
    expect(some.sources).toEqual(all.sources);
    const shapes = ({ areas }: typeof all) => areas.filter(({ id }) => !id.includes('cell')).map(({ id }) => id);
    expect(shapes(some)).toEqual(shapes(all));
  });

  test.each(PLOT_STATUSES)('%s has the colour of its role in the scale, as the legend', (status) => {
    const role = roleOf(PLOT_STATUS_SCALE, status);
    expect(role).not.toBe('unknown');
    const { paint } = layer('plots-fill');
    expect(evaluate(paint['fill-color'], { status })).toBe(THEME.light.data[role]);
  });

  test('a lens about land brings its plots forward; what is pointed at is always plain', () => {
    const strength = (lens: LensId, status: string, state = {}): number =>
      Number(evaluate(layer('plots-fill', NO_PLOT_FILTER, lens).paint['fill-opacity'], { status }, state));
    expect(strength('free', 'free')).toBeGreaterThan(4 * strength('free', 'leased'));
    expect(strength('occupancy', 'leased')).toBeGreaterThan(4 * strength('occupancy', 'free'));
    expect(strength('clearance', 'not_cleared')).toBeGreaterThan(4 * strength('clearance', 'reserved'));
    expect(strength('capital', 'free')).toBe(strength('capital', 'leased'));
    expect(strength('free', 'leased', { hover: true })).toBe(strength('free', 'free', { hover: true }));
  });

  test('without a status a plot is hatched, never filled', () => {
    const passes = (id: string, properties: object): boolean =>
      featureFilter(layer(id).filter, 'test').filter({ zoom: 14 }, { type: 3, properties: { ...properties } });
    expect(passes('plots-fill', {})).toBe(false);
    expect(passes('plots-hatch', {})).toBe(true);
    expect(passes('plots-hatch', { status: 'free' })).toBe(false);
  });

  test('cells are coloured by the scale of the legend; of no known status grey; emptied by a filter gone', () => {
    for (const lens of LENSES) {
      const { paint } = layer('plots-cells', NO_PLOT_FILTER, lens);
      const { subject, shareScale } = PLOT_LENSES[lens];
      const colour = (count: number, unknown: number, share: number): unknown =>
        evaluate(paint['circle-color'], { count, unknown, [subject]: share });
      for (const share of [0, 1, 5, 19, 20, 49, 50, 79, 80, 100]) {
        expect(colour(120, 20, share)).toBe(THEME.light.data[roleOf(shareScale, share)]);
      }
      expect(colour(7, 7, 0)).toBe(THEME.light.data.unknown);
    }
    const limited = layer('plots-cells', LIMITED).paint;
    expect(evaluate(limited['circle-opacity'], { count: 9 })).toBe(0);
    expect(evaluate(limited['circle-opacity'], { count: 9 }, { left: 2 })).toBeGreaterThan(0);
  });
});
