import type { ImportedTable } from '../domain/studio/table';
import { GEOMETRY_TYPES, type ToWgs84 } from './geometry';
import { isObject, parseJson } from './json';
import { namedProjection, projectionOf } from './projection';
import { Refused } from './report';
import { asIs, ShapeTable, type RawFeature, type ShapesInput } from './shapes';

export interface JsonInput extends ShapesInput {
  readonly text: string;
}

/** A collection, one feature, one geometry, a list of features; `null` when it is none of them. */
export function readGeoJson(input: Omit<JsonInput, 'text'>, root: unknown): ImportedTable[] | null {
  const features = featuresOf(root);
  if (features === null) return null;
  const table = new ShapeTable(input, null, projectionFor(input, root));
  features.forEach((feature, i) => addFeature(table, input, feature, { feature: i + 1 }));
  return finish(table);
}

function featuresOf(root: unknown): readonly unknown[] | null {
  if (Array.isArray(root)) return root.some((part) => isObject(part) && part['type'] === 'Feature') ? root : null;
  if (!isObject(root)) return null;
  if (root['type'] === 'FeatureCollection') {
    const { features } = root;
    if (!Array.isArray(features)) throw new Refused('damaged');
    return features;
  }
  // A collection whose type is damaged would be read as one feature without a shape, and its features passed over.
  if (root['type'] === 'Feature' && Array.isArray(root['features'])) throw new Refused('damaged');
  return root['type'] === 'Feature' || GEOMETRY_TYPES.has(root['type']) ? [root] : null;
}

/** `crs` of GeoJSON's first edition, which desktop programs still write for anything but WGS84. */
function projectionFor({ options }: Pick<JsonInput, 'options'>, root: unknown): ToWgs84 {
  if (options.projection !== undefined) return projectionOf(options.projection);
  const crs = isObject(root) ? root['crs'] : null;
  const properties = isObject(crs) ? crs['properties'] : null;
  const name = isObject(properties) ? properties['name'] : null;
  return typeof name === 'string' ? namedProjection(name) : asIs;
}

function addFeature(
  table: ShapeTable,
  { warnings }: Pick<JsonInput, 'warnings'>,
  raw: unknown,
  at: { readonly feature: number; readonly line?: number },
): void {
  const feature = toFeature(raw);
  if (!feature) {
    warnings.add('feature-skipped', at);
    return;
  }
  if (isObject(raw) && raw['type'] === 'Feature' && !isObject(raw['properties']) && raw['properties'] !== null) {
    warnings.add('attributes-missing', at);
  }
  table.add(feature, at.feature);
}

function toFeature(raw: unknown): RawFeature | null {
  if (!isObject(raw)) return null;
  if (GEOMETRY_TYPES.has(raw['type'])) return { properties: [], geometry: raw };
  if (raw['type'] !== 'Feature') return null;
  const properties = isObject(raw['properties']) ? Object.entries(raw['properties']) : [];
  const { id } = raw;
  const hasId = (typeof id === 'string' || typeof id === 'number') && !properties.some(([key]) => key === 'id');
  const { geometry } = raw;
  return {
    properties: hasId ? [['id', id], ...properties] : properties,
    geometry: geometry ?? null,
    // To have no shape is said with `null`.
    problem: geometry === undefined ? 'not-a-geometry' : null,
  };
}

function finish(table: ShapeTable): ImportedTable[] {
  const finished = table.finish();
  if (!finished) throw new Refused('no-records');
  return [finished];
}

/** GeoJSON with one feature a line (RFC 8142 too). A line that cannot be read is left out and named. */
export function readGeoJsonLines(input: JsonInput): ImportedTable[] {
  const projection = projectionOf(input.options.projection ?? 'wgs84');
  const table = new ShapeTable(input, null, projection);
  let feature = 0;
  let from = 0;
  for (let line = 1; from < input.text.length; line += 1) {
    const end = input.text.indexOf('\n', from);
    const to = end === -1 ? input.text.length : end;
    const text = input.text.slice(from, to).replace('\u001e', '').trim();
    from = to + 1;
    if (text === '') continue;
    feature += 1;
    const raw = parseLine(text, line);
    if (raw === undefined) input.warnings.add('line-skipped', { line, feature });
    else addFeature(table, input, raw, { feature, line });
  }
  return finish(table);
}

function parseLine(text: string, line: number): unknown {
  try {
    return parseJson(text, line);
  } catch (error) {
    if (error instanceof Refused && error.code === 'damaged') return undefined;
    throw error;
  }
}

/** Whether the text is one feature after the other: a whole object ends on the first line and another follows. */
export function looksLikeLines(text: string): boolean {
  const lines = text
    .slice(0, 256 * 1024)
    .split('\n')
    .map((line) => line.replace('\u001e', '').trim());
  const filled = lines.filter((line) => line !== '');
  return (
    filled.length > 1 &&
    filled.slice(0, 2).every((line) => line.startsWith('{') && /"type"\s*:/.test(line)) &&
    (filled[0] ?? '').endsWith('}')
  );
}
