import { feature as toFeatures } from 'topojson-client';
import type { ImportedTable } from '../domain/studio/table';
import { GEOMETRY_TYPES } from './geometry';
import { isObject } from './json';
import { LIMITS } from './limits';
import { projectionOf } from './projection';
import { Refused } from './report';
import { ShapeTable, type ShapesInput } from './shapes';

/** The library's own types, of a package of which ours knows nothing. */
type Arguments = Parameters<typeof toFeatures>;

/** Every object of a topology as a table; `null` when it is none. */
export function readTopoJson(input: ShapesInput, root: unknown): ImportedTable[] | null {
  if (!isObject(root) || root['type'] !== 'Topology') return null;
  const { objects, arcs } = root;
  if (!isObject(objects) || !isArcs(arcs)) throw new Refused('damaged');
  const projection = projectionOf(input.options.projection ?? 'wgs84');
  const entries = Object.entries(objects);
  const lengths = arcs.map(({ length }) => length);
  let positions = 0;
  const tables: ImportedTable[] = [];
  for (const [name, object] of entries) {
    const sheet = entries.length > 1 ? name : null;
    const table = new ShapeTable(input, sheet, projection);
    membersOf(object).forEach((member, i) => {
      const at = { ...(sheet === null ? {} : { sheet }), feature: i + 1 };
      // Arcs are shared: a small file can write out to a very large one.
      positions += pointsOf(member, lengths);
      if (positions > LIMITS.positions) throw new Refused('too-many-positions', at, { max: LIMITS.positions });
      if (Number.isNaN(positions) || !isObject(member)) {
        positions = 0;
        input.warnings.add('feature-skipped', at);
        return;
      }
      const properties = isObject(member['properties']) ? Object.entries(member['properties']) : [];
      const { id } = member;
      const own = (typeof id === 'string' || typeof id === 'number') && !properties.some(([key]) => key === 'id');
      table.add({ properties: own ? [['id', id], ...properties] : properties, geometry: shapeOf(root, member) }, i + 1);
    });
    const finished = table.finish();
    if (finished) tables.push(finished);
  }
  if (tables.length === 0) throw new Refused('no-records');
  return tables;
}

const isArcs = (value: unknown): value is readonly (readonly unknown[])[] =>
  Array.isArray(value) && value.every((arc) => Array.isArray(arc) && arc.every((p) => Array.isArray(p)));

const membersOf = (object: unknown): readonly unknown[] => {
  if (!isObject(object) || (object['type'] !== null && !GEOMETRY_TYPES.has(object['type'])))
    throw new Refused('damaged');
  const members = object['type'] === 'GeometryCollection' ? object['geometries'] : [object];
  if (!Array.isArray(members)) throw new Refused('damaged');
  return members;
};

/** How many positions a geometry writes out to; not a number when it names an arc that is not there. */
function pointsOf(value: unknown, lengths: readonly number[]): number {
  if (Array.isArray(value)) return value.reduce((sum: number, part) => sum + pointsOf(part, lengths), 0);
  if (typeof value === 'number') return lengths[value < 0 ? ~value : value] ?? Number.NaN;
  if (!isObject(value)) return 0;
  const { type, coordinates, arcs, geometries } = value;
  if (type === 'Point' || type === 'MultiPoint') return Array.isArray(coordinates) ? coordinates.length : Number.NaN;
  return pointsOf(arcs, lengths) + pointsOf(geometries, lengths);
}

/** As GeoJSON; what the library cannot make sense of is left to the check of geometries, which names it. */
function shapeOf(root: object, member: object): unknown {
  // To have no shape is said with `null`.
  if ('type' in member && member.type === null) return null;
  const collection: unknown = { type: 'GeometryCollection', geometries: [member] };
  try {
    const made: unknown = toFeatures(root as Arguments[0], collection as Arguments[1]);
    const features = isObject(made) ? made['features'] : null;
    const first: unknown = Array.isArray(features) ? features[0] : made;
    return (isObject(first) ? first['geometry'] : null) ?? member;
  } catch {
    return member;
  }
}
