import type { Geometry } from 'geojson';
import type { ImportedTable } from '../../domain/studio/table';
import type { EncodingGuess, TextEncoding } from '../contract';
import type { ToWgs84 } from '../geometry';
import { esriProjection, projectionOf } from '../projection';
import { Refused } from '../report';
import { ShapeTable, type ShapesInput } from '../shapes';
import { readDbf } from './dbf';
import { readShp } from './shp';

export type ShapefileOutcome =
  | { readonly kind: 'read'; readonly tables: readonly ImportedTable[]; readonly encoding: TextEncoding | null }
  | { readonly kind: 'ask'; readonly guesses: readonly EncodingGuess[] };

/** Every layer of an archive: each `.shp` with the files of the same name beside it. */
export async function readShapefiles(
  input: ShapesInput,
  parts: ReadonlyMap<string, Uint8Array>,
): Promise<ShapefileOutcome> {
  const layers = [...parts.keys()].filter((name) => /\.shp$/i.test(name));
  const tables: ImportedTable[] = [];
  let encoding: TextEncoding | null = null;
  for (const layer of layers) {
    const part = partOf(parts, layer);
    const sheet = layers.length > 1 ? layer : null;
    const shapes = await readShp(part('.shp') ?? new Uint8Array(), layer);
    const dbf = part('.dbf');
    const cpg = part('.cpg');
    const name = layer.replace(/\.shp$/i, '.dbf');
    const codePage = cpg ? new TextDecoder().decode(cpg) : null;
    const attributes = dbf ? readDbf(dbf, name, codePage, input.options.encoding) : null;
    if (attributes && 'guesses' in attributes) return attributes;
    if (attributes && attributes.records.length !== shapes.length) throw new Refused('damaged', { entry: name });
    if (!attributes) input.warnings.add('attributes-missing', { entry: layer });
    for (const [feature, column] of attributes?.unreadable ?? []) {
      input.warnings.add('number-unreadable', { ...(sheet === null ? {} : { sheet }), feature, column });
    }
    const prj = part('.prj');
    const table = new ShapeTable(input, sheet, projectionFor(input, layer, prj));
    shapes.forEach((shape: Geometry | null, i) => {
      const properties = attributes ? (attributes.records[i] ?? null) : [];
      if (properties) table.add({ properties, geometry: shape }, i + 1);
      else input.warnings.add('deleted-record', { entry: layer, feature: i + 1 });
    });
    const finished = table.finish();
    if (finished) tables.push(finished);
    encoding ??= attributes?.encoding ?? null;
  }
  if (tables.length === 0) throw new Refused('no-records');
  return { kind: 'read', tables, encoding };
}

/** The files of a layer, whatever the case of their names. */
function partOf(parts: ReadonlyMap<string, Uint8Array>, layer: string): (extension: string) => Uint8Array | undefined {
  const stem = layer.slice(0, -'.shp'.length).toLowerCase();
  const byName = new Map([...parts].map(([name, bytes]) => [name.toLowerCase(), bytes]));
  return (extension) => byName.get(stem + extension) ?? byName.get(`${stem}.shp${extension}`);
}

function projectionFor({ options, warnings }: ShapesInput, layer: string, prj: Uint8Array | undefined): ToWgs84 {
  if (options.projection !== undefined) return projectionOf(options.projection);
  if (prj) return esriProjection(new TextDecoder().decode(prj));
  // Degrees show by themselves; `ShapeTable` refuses what is metres.
  warnings.add('projection-assumed', { entry: layer });
  return projectionOf('wgs84');
}
