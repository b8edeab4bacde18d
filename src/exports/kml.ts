import type { Geometry, Position as Coordinate } from 'geojson';
import type { Zone } from '../domain/zone';
import { cleanText } from '../domain/cleanText';
import { geometryOf } from './geojson';
import type { Cell, Column, Table } from './table';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
const escapeXml = (text: string): string => cleanText(text).replace(/[&<>"']/g, (c) => ENTITIES[c] ?? c);
const element = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>`;
/** Google Earth takes what is between `<` and `>` in names and descriptions for HTML, escaped or not: no tag may begin. */
const plain = (text: string): string => text.replace(/<(?=[a-z/!?])/gi, '< ');

/** KML's names of our types, so that a reader gets numbers as numbers. */
const TYPES: Readonly<Record<Column['type'], string>> = { text: 'string', number: 'double', boolean: 'bool' };
const SCHEMA = 'zones';

export interface KmlInput {
  readonly name: string;
  readonly description: string;
  readonly zones: readonly Zone[];
  /** One row per zone, in the same order. */
  readonly table: Table;
  readonly nameOf: (zone: Zone) => string;
  /** Plain text; it is never HTML. */
  readonly descriptionOf: (zone: Zone) => string;
}

/** OGC KML 2.2. Unknown figures are left out. */
export function toKml({ name, description, zones, table, nameOf, descriptionOf }: KmlInput): string {
  const fields = table.columns.map(
    ({ key, type }) => `<SimpleField name="${escapeXml(key)}" type="${TYPES[type]}"></SimpleField>`,
  );
  const placemarks = zones.map((zone, i) => {
    const data = table.columns.flatMap(({ key }, c) => simpleData(key, table.rows[i]?.[c] ?? null));
    const shape = geometryOf(zone);
    return [
      `<Placemark id="${escapeXml(zone.id)}">`,
      element('name', plain(nameOf(zone))),
      element('description', plain(descriptionOf(zone))),
      `<ExtendedData><SchemaData schemaUrl="#${SCHEMA}">${data.join('')}</SchemaData></ExtendedData>`,
      shape ? toShape(shape) : '',
      '</Placemark>',
    ].join('');
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<kml xmlns="http://www.opengis.net/kml/2.2"><Document>${element('name', plain(name))}${element('description', plain(description))}`,
    `<Schema name="${SCHEMA}" id="${SCHEMA}">${fields.join('')}</Schema>`,
    ...placemarks,
    '</Document></kml>\n',
  ].join('\n');
}

function simpleData(key: string, cell: Cell): string[] {
  if (cell === null) return [];
  const text = typeof cell === 'boolean' ? (cell ? '1' : '0') : String(cell);
  return [`<SimpleData name="${escapeXml(key)}">${escapeXml(text)}</SimpleData>`];
}

const toCoordinates = (positions: readonly Coordinate[]): string =>
  `<coordinates>${positions.map(([lon = 0, lat = 0]) => `${lon},${lat}`).join(' ')}</coordinates>`;

const toBoundary = (ring: readonly Coordinate[], index: number): string => {
  const boundary = index === 0 ? 'outerBoundaryIs' : 'innerBoundaryIs';
  return `<${boundary}><LinearRing>${toCoordinates(ring)}</LinearRing></${boundary}>`;
};

const toPolygon = (rings: readonly (readonly Coordinate[])[]): string =>
  `<Polygon>${rings.map(toBoundary).join('')}</Polygon>`;

function toShape(shape: Geometry): string {
  if (shape.type === 'Point') return `<Point>${toCoordinates([shape.coordinates])}</Point>`;
  if (shape.type === 'Polygon') return toPolygon(shape.coordinates);
  if (shape.type === 'MultiPolygon')
    return `<MultiGeometry>${shape.coordinates.map(toPolygon).join('')}</MultiGeometry>`;
  return '';
}
