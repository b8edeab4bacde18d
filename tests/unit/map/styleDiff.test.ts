import fc from 'fast-check';
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { describe, expect, test } from 'vitest';
import { LENSES } from '../../../src/domain/indicators/indicator';
import { styleDiff, type StyleCommand } from '../../../src/map/engine/styleDiff';
import type { StyleInput } from '../../../src/map/style/input';
import { osmRaster } from '../../../src/map/style/online';
import { streetDetail } from '../../../src/map/style/streetDetail';
import { buildStyle } from '../../../src/map/style/style';
import { THEME } from '../../../src/theme/themes';
import { THEMES } from '../../../src/view/view';

/** What MapLibre would hold after the commands. */
function applied(style: StyleSpecification, commands: readonly StyleCommand[]): StyleSpecification {
  const sources = { ...style.sources };
  let layers: Record<string, unknown>[] = structuredClone(style.layers);
  const at = (id: string): number => layers.findIndex((layer) => layer['id'] === id);
  const edit = (id: string, patch: Record<string, unknown>): void => {
    layers[at(id)] = { ...layers[at(id)], ...patch };
  };
  for (const c of commands) {
    if (c.do === 'removeLayer') layers = layers.filter((layer) => layer['id'] !== c.id);
    else if (c.do === 'addLayer') {
      if (c.before !== undefined && at(c.before) < 0) throw new Error(`${c.before} is not there`);
      layers.splice(c.before === undefined ? layers.length : at(c.before), 0, structuredClone(c.layer) as never);
    } else if (c.do === 'removeSource') {
      if (layers.some((layer) => layer['source'] === c.id)) throw new Error(`${c.id} is in use`);
      delete sources[c.id];
    } else if (c.do === 'addSource') sources[c.id] = c.source;
    else if (c.do === 'filter') edit(c.id, { filter: c.value });
    else if (c.do === 'zooms') edit(c.id, { minzoom: c.min, maxzoom: c.max });
    else edit(c.id, { [c.do]: { ...(layers[at(c.id)]?.[c.do] as object), [c.key]: c.value } });
  }
  return { version: 8, sources, layers: layers as unknown as LayerSpecification[] };
}

/** Comparable: without what is not set, and with zooms spelled out. */
const plain = ({ sources, layers }: StyleSpecification): unknown =>
  JSON.parse(
    JSON.stringify({
      sources,
      layers: layers.map((layer) => ({ ...layer, minzoom: layer.minzoom ?? 0, maxzoom: layer.maxzoom ?? 24 })),
    }),
  );

const online = osmRaster('https://tile.openstreetmap.org/{z}/{x}/{y}.png');
const inputs: fc.Arbitrary<StyleInput> = fc
  .record({
    themeId: fc.constantFrom(...THEMES),
    lens: fc.constantFrom(...LENSES),
    shown: fc.option(fc.subarray(['a', 'b', 'c'])),
    base: fc.constantFrom('offline' as const, 'osm' as const),
    detail: fc.option(fc.constant(streetDetail('pmtiles://x'))),
  })
  .map((input) => ({ ...input, theme: THEME[input.themeId], online: input.base === 'osm' ? online : null }));

describe('style diff', () => {
  test('leads from any of our styles to any other', () => {
    fc.assert(
      fc.property(inputs, inputs, (a, b) => {
        const [from, to] = [buildStyle(a), buildStyle(b)];
        expect(plain(applied(from, styleDiff(from, to)))).toEqual(plain(to));
      }),
    );
  });

  test('is empty between equals', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        expect(styleDiff(buildStyle(input), buildStyle(input))).toEqual([]);
      }),
    );
  });

  test('another lens or filter touches no source: nothing is loaded again', () => {
    const input = { themeId: 'light', theme: THEME.light, base: 'offline', detail: null, online: null } as const;
    const from = buildStyle({ ...input, lens: 'status', shown: null });
    const commands = styleDiff(from, buildStyle({ ...input, lens: 'capital', shown: ['kcn-thang-long'] }));
    expect(new Set(commands.map((c) => c.do))).toEqual(new Set(['filter', 'layout', 'paint']));
    const touched = commands.flatMap((c) => ('id' in c ? [c.id] : []));
    expect(touched.every((id) => /^(outline|zone)-/.test(id))).toBe(true);
  });
});
