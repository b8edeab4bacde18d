import type { RefusalCode } from './contract';
import { SHP_MAGIC } from './shapefile/shp';

/** What a file is, told by how it begins; its name comes second, in `readBytes`. */
export type Kind = 'zip' | 'text' | RefusalCode;

const starts = (bytes: Uint8Array, signs: readonly number[]): boolean => signs.every((sign, i) => bytes[i] === sign);
const SQLITE = Array.from('SQLite format 3\0', (sign) => sign.charCodeAt(0));

/** Those that we can name but not read, with the refusal that says what to do. */
const NAMED: readonly (readonly [readonly number[], RefusalCode])[] = [
  // GeoPackage is a database of SQLite.
  [SQLITE, 'geopackage'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'old-excel'],
  [[0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], 'other-archive'],
  [[0x52, 0x61, 0x72, 0x21], 'other-archive'],
  [[0x1f, 0x8b], 'other-archive'],
  [[0x25, 0x50, 0x44, 0x46], 'not-this-format'],
  [[0x89, 0x50, 0x4e, 0x47], 'not-this-format'],
  [[0xff, 0xd8, 0xff], 'not-this-format'],
];

export function kindOf(bytes: Uint8Array, name: string): Kind {
  for (const [signs, code] of NAMED) if (starts(bytes, signs)) return code;
  if (starts(bytes, [0x50, 0x4b])) return 'zip';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length >= 4 && view.getInt32(0) === SHP_MAGIC) return 'shapefile-in-parts';
  if (/\.(?:dbf|shx|prj|cpg|sbn|sbx|qpj)$/i.test(name)) return 'shapefile-in-parts';
  return 'text';
}

/** What a text is, by its first signs; anything that is no markup and no JSON is a table. */
export function textKindOf(text: string): 'json' | 'xml' | 'web-page' | 'table' {
  const start = text.slice(0, 4096).trimStart();
  const [first = ''] = start.startsWith(RECORD_SEPARATOR) ? start.slice(1) : start;
  if (first === '{' || first === '[') return 'json';
  if (/^<(?:!doctype html|html)\b/i.test(start)) return 'web-page';
  return /^<(?:\?xml|!|[A-Za-z][\w:.-]*[\s>])/i.test(start) ? 'xml' : 'table';
}
/** Begins each line of GeoJSON text sequences (RFC 8142). */
const RECORD_SEPARATOR = '\u001e';
