import { kmlGen } from '@tmcw/togeojson';
import type { Document, Element, Node } from '@xmldom/xmldom';
import type { Geometry } from 'geojson';
import type { ImportedTable } from '../domain/studio/table';
import { yesNo } from './cells';
import type { GeometryProblem } from './contract';
import { projectionOf } from './projection';
import { Refused } from './report';
import { ShapeTable, type ShapesInput } from './shapes';
import { parseXml } from './xml';

/** Every placemark of a KML file. `sheet`: the file inside an archive, when there are several. */
export function readKml(input: ShapesInput, text: string, sheet: string | null): ImportedTable | null {
  const document = parseXml(text);
  withoutPrefixes(document);
  if (document.documentElement?.localName !== 'kml' && childrenOf(document, 'Placemark').length === 0) {
    throw new Refused('not-this-content', {}, { format: 'kml' });
  }
  const placemarks = childrenOf(document, 'Placemark');
  if (placemarks.length === 0 && childrenOf(document, 'NetworkLink').length > 0) throw new Refused('network-link');
  const schemas = schemasOf(document);
  const problems = placemarks.map(straightenCoordinates);
  const table = new ShapeTable(input, sheet, projectionOf('wgs84'));
  const features = kmlGen(document);
  placemarks.forEach((placemark, i) => {
    // The library gives the placemarks in their order, then pictures and links, which are no places.
    const made = features.next();
    const geometry = made.done === true ? null : joined(made.value.geometry);
    const problem = problems[i] ?? (isWhole(placemark, geometry) ? null : 'not-a-geometry');
    table.add({ properties: propertiesOf(placemark, schemas), geometry, problem }, i + 1);
  });
  return table.finish();
}

const KML_NAMES = /^https?:\/\/(?:www\.opengis\.net|earth\.google\.com)\/kml\//;

/** `k:Placemark` is a Placemark: the library looks for names without a prefix. */
function withoutPrefixes(document: Document): void {
  const pending: Node[] = [document];
  for (let node = pending.pop(); node; node = pending.pop()) {
    for (let child = node.firstChild; child; child = child.nextSibling) pending.push(child);
    const { prefix, localName, namespaceURI } = node as Element;
    if (prefix && localName && KML_NAMES.test(namespaceURI ?? '')) {
      Object.assign(node, { tagName: localName, nodeName: localName, prefix: null });
    }
  }
}

const childrenOf = (parent: Document | Element, name: string): readonly Element[] => [
  ...parent.getElementsByTagName(name),
];
const textOf = (element: Element | undefined): string => element?.textContent ?? '';
const directText = (parent: Element, name: string): string | null => {
  const found = [...parent.childNodes].find(({ nodeName }) => nodeName === name);
  return found ? (found.textContent ?? '') : null;
};

const POSITION =
  /^-?\d+(?:\.\d*)?(?:[eE][-+]?\d+)?,-?\d+(?:\.\d*)?(?:[eE][-+]?\d+)?(?:,-?\d+(?:\.\d*)?(?:[eE][-+]?\d+)?)?$/;
/** Positions that a shape cannot do without; a ring may leave out the one that closes it. */
const FEWEST: Readonly<Record<string, readonly [number, GeometryProblem]>> = {
  Point: [1, 'empty'],
  LineString: [2, 'line-too-short'],
  LinearRing: [3, 'ring-too-short'],
};

/** Spaces around commas, which some programs write, taken out; and what the library would drop without a word. */
function straightenCoordinates(placemark: Element): GeometryProblem | null {
  let problem: GeometryProblem | null = null;
  for (const element of childrenOf(placemark, 'coordinates')) {
    const text = textOf(element)
      .trim()
      .replace(/\s*,\s*/g, ',');
    const positions = text === '' ? [] : text.split(/\s+/);
    const [fewest, short] = FEWEST[element.parentNode?.nodeName ?? ''] ?? [1, 'empty'];
    if (!positions.every((position) => POSITION.test(position))) problem ??= 'not-a-number';
    else if (positions.length < fewest) problem ??= positions.length === 0 ? 'empty' : short;
    element.textContent = positions.join(' ');
  }
  return problem;
}

const SHAPES = ['Point', 'LineString', 'LinearRing', 'Polygon', 'MultiGeometry', 'Model'];

/** Whether each list of coordinates became a part of the shape: the library drops what stands in the wrong place. */
function isWhole(placemark: Element, geometry: Geometry | null): boolean {
  const lists = childrenOf(placemark, 'coordinates').length;
  if (geometry === null) return lists === 0 && SHAPES.every((name) => childrenOf(placemark, name).length === 0);
  // Tracks have lists of another kind.
  return childrenOf(placemark, 'gx:coord').length > 0 || piecesOf(geometry) === lists;
}

function piecesOf(geometry: Geometry): number {
  switch (geometry.type) {
    case 'Point':
    case 'LineString':
      return 1;
    case 'GeometryCollection':
      return geometry.geometries.reduce((sum, part) => sum + piecesOf(part), 0);
    case 'MultiPolygon':
      return geometry.coordinates.reduce((sum, rings) => sum + rings.length, 0);
    case 'MultiPoint':
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates.length;
  }
}

/** Several shapes of one kind are one shape of many parts, as every other format has it. */
function joined(geometry: Geometry | null): Geometry | null {
  if (geometry?.type !== 'GeometryCollection') return geometry;
  const { geometries } = geometry;
  const polygons = geometries.filter((part) => part.type === 'Polygon');
  const lines = geometries.filter((part) => part.type === 'LineString');
  const points = geometries.filter((part) => part.type === 'Point');
  const coordinates = <T>(parts: readonly { readonly coordinates: T }[]): T[] => parts.map((part) => part.coordinates);
  if (geometries.length === 0) return null;
  if (polygons.length === geometries.length) return { type: 'MultiPolygon', coordinates: coordinates(polygons) };
  if (lines.length === geometries.length) return { type: 'MultiLineString', coordinates: coordinates(lines) };
  if (points.length === geometries.length) return { type: 'MultiPoint', coordinates: coordinates(points) };
  return geometry;
}

/** The types of fields, by their names: a schema's id is seldom right in files put together by hand. */
const schemasOf = (document: Document): ReadonlyMap<string, string> =>
  new Map(
    childrenOf(document, 'SimpleField').map((field) => [
      field.getAttribute('name') ?? '',
      field.getAttribute('type') ?? 'string',
    ]),
  );

const OWN_TEXTS = ['name', 'description', 'address', 'phoneNumber'];

function propertiesOf(placemark: Element, schemas: ReadonlyMap<string, string>): [string, unknown][] {
  const extended: [string, unknown][] = [
    ...childrenOf(placemark, 'Data').map((data): [string, unknown] => [
      data.getAttribute('name') ?? '',
      textOf(childrenOf(data, 'value')[0]),
    ]),
    ...childrenOf(placemark, 'SimpleData').map((data): [string, unknown] => {
      const name = data.getAttribute('name') ?? '';
      return [name, typed(textOf(data), schemas.get(name) ?? 'string')];
    }),
  ];
  const has = (name: string): boolean => extended.some(([key]) => key === name);
  const id = placemark.getAttribute('id') ?? '';
  const own = OWN_TEXTS.flatMap((name): [string, unknown][] => {
    const text = directText(placemark, name);
    return text === null || has(name) ? [] : [[name, text]];
  });
  return [...(id === '' || has('id') ? [] : ([['id', id]] as [string, unknown][])), ...own, ...extended];
}

const NUMBERS: ReadonlySet<string> = new Set(['int', 'uint', 'short', 'ushort', 'float', 'double']);

/** A number that is none stays the text that it is; an empty one is nothing, never 0. */
function typed(text: string, type: string): unknown {
  const trimmed = text.trim();
  if (NUMBERS.has(type)) {
    const value = Number(trimmed);
    return trimmed === '' ? null : Number.isFinite(value) ? value : text;
  }
  if (type === 'bool' && /^(?:1|true|0|false)$/i.test(trimmed)) return yesNo(/^(?:1|true)$/i.test(trimmed));
  return text;
}
