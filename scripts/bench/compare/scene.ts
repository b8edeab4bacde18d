import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StyleSpecification } from 'maplibre-gl';
import type { FeatureCollection } from 'geojson';
import { INDICATORS } from '../../../src/domain/indicators';
import { roleOf } from '../../../src/domain/scales/scale';
import { valueProp } from '../../../src/map/style/expressions';
import { THEME } from '../../../src/theme/themes';
import { FOLDER } from '../barePage';

const OF_ZONES = new Set(['zones', 'outlines', 'assumed', 'marks']);

/** The colour of a zone under the lens "status", as the bare page's style gives it. */
function colourOf(properties: Readonly<Record<string, unknown>> | null): string {
  const value = properties?.[valueProp('status')];
  const { scale } = INDICATORS.status;
  return THEME.light.data[roleOf(scale, typeof value === 'string' || typeof value === 'number' ? value : null)];
}

/** The same collection with nothing but a name and a colour: what is left for libraries without our expressions. */
function plain({ features }: FeatureCollection): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: features.map(({ type, geometry, properties }) => ({
      type,
      geometry,
      properties: { name: String(properties?.['label'] ?? properties?.['id'] ?? ''), color: colourOf(properties) },
    })),
  };
}

/**
 * Writes the published data for the compared pages, from the bare page's scene: `style.json` (the ground: everything but
 * zones), `mute.json` (the same without names), `points.geojson` and `shapes.geojson` (the zones, coloured), and the
 * ground's own collections, which the styles name.
 */
export function writeCompareScene(bare: string): string {
  const target = join(FOLDER, 'compare', 'scene');
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  const read = <T>(name: string): T => JSON.parse(readFileSync(join(bare, name), 'utf8')) as T;
  const style = read<StyleSpecification>('style.json');
  const layers = style.layers.filter((layer) => !('source' in layer && OF_ZONES.has(layer.source)));
  const sources = Object.fromEntries(Object.entries(style.sources).filter(([id]) => !OF_ZONES.has(id)));
  const write = (name: string, value: unknown): void => writeFileSync(join(target, name), JSON.stringify(value));
  write('style.json', { ...style, sources, layers });
  write('mute.json', { ...style, sources, layers: layers.filter(({ type }) => type !== 'symbol') });
  for (const id of Object.keys(sources)) cpSync(join(bare, `${id}.geojson`), join(target, `${id}.geojson`));
  write('points.geojson', plain(read('zones.geojson')));
  write('shapes.geojson', plain(read('outlines.geojson')));
  return target;
}
