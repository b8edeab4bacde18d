import {
  createPropertyExpression,
  validateStyleMin,
  latest,
  type LayerSpecification,
  type StylePropertySpecification,
  type StyleSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { parse } from 'culori';
import { describe, expect, test } from 'vitest';
import { LENSES } from '../../../src/domain/indicators/indicator';
import type { StyleInput } from '../../../src/map/style/input';
import { osmRaster, takeOnlineStyle } from '../../../src/map/style/online';
import { streetDetail } from '../../../src/map/style/streetDetail';
import { buildStyle } from '../../../src/map/style/style';
import { THEME } from '../../../src/theme/themes';
import { THEMES, type ThemeId } from '../../../src/view/view';

const inputOf = (themeId: ThemeId, more: Partial<StyleInput> = {}): StyleInput => ({
  themeId,
  theme: THEME[themeId],
  lens: 'status',
  base: 'offline',
  shown: null,
  detail: null,
  online: null,
  ...more,
});

const online = takeOnlineStyle('positron', {
  sources: {
    openmaptiles: { type: 'vector', tiles: ['https://tiles.openfreemap.org/{z}/{x}/{y}.pbf'] },
    unused: { type: 'vector', url: 'https://x.example' },
  },
  layers: [
    { id: 'background', type: 'background', paint: { 'background-color': '#eee' } },
    { id: 'park', type: 'fill', source: 'openmaptiles', 'source-layer': 'park', paint: { 'fill-color': '#dfd' } },
    { id: 'wood', type: 'fill', source: 'openmaptiles', 'source-layer': 'wood', paint: { 'fill-pattern': 'wood' } },
    {
      id: 'names',
      type: 'symbol',
      source: 'openmaptiles',
      'source-layer': 'place',
      layout: { 'text-field': ['get', 'name'] },
    },
  ],
});

const VARIANTS: Readonly<Record<string, Partial<StyleInput>>> = {
  ...Object.fromEntries(LENSES.map((lens) => [lens, { lens }])),
  filtered: { shown: ['kcn-thang-long', 'kcn-noi-bai'] },
  'all filtered out': { shown: [] },
  streets: { detail: streetDetail('pmtiles://https://example.org/geo/hanoi.pmtiles') },
  positron: { base: 'positron', online },
  osm: { base: 'osm', online: osmRaster('https://tile.openstreetmap.org/{z}/{x}/{y}.png') },
  'base on its way': { base: 'liberty', online: null },
};

const textLayers = ({ layers }: StyleSpecification): LayerSpecification[] =>
  layers.filter((layer) => layer.type === 'symbol' && layer.layout?.['text-field'] !== undefined);

/** Every string in a value, however deep. */
const strings = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(strings);
};

describe.each(THEMES)('the style in theme %s', (themeId) => {
  describe.each(Object.entries(VARIANTS))('%s', (_, variant) => {
    const style = buildStyle(inputOf(themeId, variant));

    test('is valid', () => {
      expect(validateStyleMin(style)).toEqual([]);
    });

    test('has one of each layer, and every source that a layer names', () => {
      const ids = style.layers.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const named = style.layers.flatMap((layer) => ('source' in layer ? [layer.source] : []));
      expect(named.filter((id) => !style.sources[id])).toEqual([]);
    });

    test('names no glyphs and no sprite: letters and signs are our own', () => {
      expect(style.glyphs).toBeUndefined();
      expect(style.sprite).toBeUndefined();
      const fonts = new Set(
        textLayers(style).flatMap((layer) => strings((layer.layout as Record<string, unknown>)['text-font'])),
      );
      expect([...fonts].every((font) => font.startsWith('Zones Map '))).toBe(true);
    });

    test('every colour is well formed', () => {
      const colours = style.layers.flatMap(({ paint = {} }) =>
        strings(paint).filter((text) => /^#|rgb|hsl/.test(text)),
      );
      expect(colours.length).toBeGreaterThan(5);
      expect(colours.filter((colour) => parse(colour) === undefined)).toEqual([]);
    });

    test('filters are expressions', () => {
      const old = style.layers.filter(
        (layer) => 'filter' in layer && /^\["(==|in|>=)","[a-z_]+"/.test(JSON.stringify(layer.filter)),
      );
      expect(old.map(({ id }) => id)).toEqual([]);
    });
  });

  test('layers called labels or names hold only text (and the airport its sign)', () => {
    for (const layer of buildStyle(inputOf(themeId)).layers) {
      const isNamed = /^(names-|zone-labels)/.test(layer.id);
      expect(isNamed).toBe(textLayers(buildStyle(inputOf(themeId))).some(({ id }) => id === layer.id));
      if (isNamed && layer.id !== 'names-airport') expect(layer.layout).not.toHaveProperty('icon-image');
    }
  });

  test('text is not smaller than the theme promises', () => {
    const least = themeId === 'projector' ? 18 : 11;
    const { labelPx, placePx } = THEME[themeId].map;
    expect(Math.min(placePx, labelPx * 0.9)).toBeGreaterThanOrEqual(least);
  });
});

describe('the parts of a style', () => {
  const style = buildStyle(inputOf('light'));

  test('zone signs win over names, and zone names over place names', () => {
    const at = (id: string): number => style.layers.findIndex((layer) => layer.id === id);
    expect(at('zone-signs')).toBeGreaterThan(at('zone-labels'));
    expect(at('zone-labels')).toBeGreaterThan(at('names-towns'));
    expect(at('names-towns')).toBeGreaterThan(at('names-communes'));
  });

  test('an estimate is dashed; what is not published is hatched', () => {
    const layer = (id: string) =>
      style.layers.find((l) => l.id === id) as { paint: Record<string, unknown>; filter: unknown };
    expect(layer('outline-dashed').paint['line-dasharray']).toBeDefined();
    expect(JSON.stringify(layer('outline-dashed').filter)).toContain('"estimate"');
    expect(layer('outline-solid').paint['line-dasharray']).toBeUndefined();
    expect(layer('outline-hatch').paint['fill-pattern']).toBe('hatch:light');
  });

  test.each([
    ['zone-signs', 'icon-offset', 'o', [3, 4], '3,4'],
    ['zone-labels', 'text-variable-anchor-offset', 'l', ['left', [1, 2]], '["left",[1,2]]'],
  ] as const)('%s reads its place of each integer zoom from the feature', (id, property, prefix, list, read) => {
    const layer = style.layers.find((l) => l.id === id) as { layout: Record<string, unknown> };
    const spec = (latest as unknown as Record<string, Record<string, StylePropertySpecification>>)['layout_symbol']?.[
      property
    ];
    const compiled = createPropertyExpression(layer.layout[property], property, spec as never);
    if (compiled.result === 'error') throw new Error(String(compiled.value[0]?.message));
    const at = (zoom: number, value: unknown): unknown =>
      compiled.value.evaluate({ zoom }, { type: 'Point', properties: { [`${prefix}10`]: value } } as never);
    expect(String(at(10, list))).toBe(read);
    expect(String(at(10, JSON.stringify(list)))).not.toContain('NaN');
  });

  test('an online style lends ground but neither texts nor pictures', () => {
    expect(online.layers.map(({ id }) => id)).toEqual(['online-background', 'online-park']);
    expect(Object.keys(online.sources)).toEqual(['online-openmaptiles']);
  });

  test('an online base replaces the ground, not the data', () => {
    const over = buildStyle(inputOf('light', { base: 'positron', online }));
    const ids = over.layers.map(({ id }) => id);
    expect(ids).toContain('online-park');
    expect(ids).not.toContain('motorway-line');
    expect(ids).toEqual(expect.arrayContaining(['zone-signs', 'zone-labels', 'outline-solid', 'names-communes']));
  });
});
