import type { ImportedCell } from '../../domain/studio/table';
import type { TextEncoding } from '../contract';
import { Refused } from '../report';
import { decodeText, type Decoded } from '../text/decode';

/**
 * Attribute tables of dBASE. Read here and not by the library of the shapes, which knows none of the old Vietnamese
 * encodings, reads days in the clock's own time zone, keeps deleted records and ends without a word when a file is cut.
 */
interface Field {
  readonly name: Uint8Array;
  readonly type: string;
  readonly start: number;
  readonly length: number;
}

interface Layout {
  readonly fields: readonly Field[];
  readonly records: readonly Uint8Array[];
}

const HEADER_BYTES = 32;
const FIELD_BYTES = 32;
const FIELDS_END = 0x0d;
const DELETED = 0x2a;
const SPACE = 0x20;

function layoutOf(bytes: Uint8Array, entry: string): Layout {
  const damaged = (): Refused => new Refused('damaged', { entry });
  if (bytes.length < HEADER_BYTES + 1) throw damaged();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint32(4, true);
  const headerBytes = view.getUint16(8, true);
  const recordBytes = view.getUint16(10, true);
  const fields: Field[] = [];
  // The first byte of a record says whether it is deleted.
  let start = 1;
  for (let at = HEADER_BYTES; at + FIELD_BYTES <= headerBytes && bytes[at] !== FIELDS_END; at += FIELD_BYTES) {
    const name = bytes.subarray(at, at + 11);
    const end = name.indexOf(0);
    const length = bytes[at + 16] ?? 0;
    fields.push({
      name: end === -1 ? name : name.subarray(0, end),
      type: String.fromCharCode(bytes[at + 11] ?? 0),
      start,
      length,
    });
    start += length;
  }
  if (fields.length === 0 || start > recordBytes || headerBytes + count * recordBytes > bytes.length) throw damaged();
  const records = Array.from({ length: count }, (_, i) => {
    const from = headerBytes + i * recordBytes;
    return bytes.subarray(from, from + recordBytes);
  });
  return { fields, records };
}

export interface DbfTable {
  readonly encoding: TextEncoding | null;
  /** `null`: deleted, though its shape is still there. */
  readonly records: readonly (readonly (readonly [string, ImportedCell])[] | null)[];
  /** Numeric fields that hold no number, by record (from 1) and name. */
  readonly unreadable: readonly (readonly [number, string])[];
}

/** `codePage`: the text of the `.cpg` file; `asked`: what the user says. Gives the question when neither settles it. */
export function readDbf(
  bytes: Uint8Array,
  entry: string,
  codePage: string | null,
  asked: TextEncoding | undefined,
): DbfTable | Extract<Decoded, { kind: 'ask' }> {
  const { fields, records } = layoutOf(bytes, entry);
  const texts = textsOf(fields, records);
  const decoder = decoderFor(texts, codePage, asked);
  if ('kind' in decoder) return decoder;
  const named = fields.map((field) => ({ ...field, name: decoder.decode(field.name).trim() }));
  const unreadable: [number, string][] = [];
  const rows = records.map((record, i) => {
    if (record[0] === DELETED) return null;
    return named.map(({ name, type, start, length }): [string, ImportedCell] => {
      const raw = record.subarray(start, start + length);
      const cell = cellOf(raw, type, decoder.decode);
      if (cell === undefined) unreadable.push([i + 1, name]);
      return [name, cell ?? null];
    });
  });
  return { encoding: decoder.encoding, records: rows, unreadable };
}

/** `undefined`: a number or a day that is none. */
function cellOf(raw: Uint8Array, type: string, decode: (raw: Uint8Array) => string): ImportedCell | undefined {
  if (type === 'O' || type === 'I' || type === '+') return binaryOf(raw, type);
  if (type === 'C') {
    const text = decode(withoutPadding(raw)).trimEnd();
    return text === '' ? null : text;
  }
  const text = new TextDecoder('windows-1252').decode(raw).replaceAll('\0', ' ').trim();
  if (text === '') return null;
  switch (type) {
    case 'N':
    case 'F':
      // Stars stand for no number (GDAL), or for one too long for its field (dBASE): unknown in either case.
      if (/^\*+$/.test(text)) return null;
      return Number.isFinite(Number(text)) ? Number(text) : undefined;
    case 'L':
      return /^[YyTt]$/.test(text) ? 'yes' : /^[NnFf]$/.test(text) ? 'no' : null;
    case 'D': {
      const day = /^(\d{4})(\d\d)(\d\d)$/.exec(text);
      if (text === '00000000') return null;
      return day ? `${day[1]}-${day[2]}-${day[3]}` : undefined;
    }
    default:
      return text;
  }
}

function binaryOf(raw: Uint8Array, type: string): ImportedCell | undefined {
  const view = new DataView(raw.buffer, raw.byteOffset, raw.byteLength);
  if (type === 'O') return raw.length === 8 ? view.getFloat64(0, true) : undefined;
  return raw.length === 4 ? view.getInt32(0, true) : undefined;
}

function withoutPadding(raw: Uint8Array): Uint8Array {
  const zero = raw.indexOf(0);
  let end = zero === -1 ? raw.length : zero;
  while (end > 0 && raw[end - 1] === SPACE) end -= 1;
  return raw.subarray(0, end);
}

function textsOf(fields: readonly Field[], records: readonly Uint8Array[]): readonly Uint8Array[] {
  const texts = fields.map(({ name }) => name);
  for (const record of records) {
    for (const { type, start, length } of fields) {
      if (type === 'C') texts.push(withoutPadding(record.subarray(start, start + length)));
    }
  }
  return texts.filter((text) => text.some((byte) => byte > 127));
}

interface Decoder {
  readonly encoding: TextEncoding | null;
  readonly decode: (raw: Uint8Array) => string;
}

function decoderFor(
  texts: readonly Uint8Array[],
  codePage: string | null,
  asked: TextEncoding | undefined,
): Decoder | Extract<Decoded, { kind: 'ask' }> {
  if (texts.length === 0) return { encoding: null, decode: (raw) => new TextDecoder().decode(raw) };
  const unicode = texts.every((text) => utf8(text) !== null);
  const utf8Decoder: Decoder = { encoding: 'utf-8', decode: (raw) => utf8(raw) ?? new TextDecoder().decode(raw) };
  if (asked !== undefined) {
    // Letters of an old font in Unicode are repaired cell by cell later.
    if (unicode) return { ...utf8Decoder, encoding: asked };
    return { encoding: asked, decode: (raw) => textWith(raw, asked) };
  }
  if (unicode) return utf8Decoder;
  const label = labelOf(codePage);
  if (label !== null) {
    const decoder = new TextDecoder(label);
    return { encoding: null, decode: (raw) => decoder.decode(raw).normalize('NFC') };
  }
  const decoded = decodeText(lines(texts), undefined);
  if (decoded.kind === 'ask') return decoded;
  return { encoding: decoded.encoding, decode: (raw) => textWith(raw, decoded.encoding) };
}

function textWith(raw: Uint8Array, encoding: TextEncoding): string {
  if (raw.length === 0) return '';
  const decoded = decodeText(raw, encoding);
  return decoded.kind === 'text' ? decoded.text : '';
}

/** A field may end in the middle of a letter: what is left of it is no letter. */
function utf8(raw: Uint8Array): string | null {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let cut = 0; cut <= Math.min(3, raw.length); cut += 1) {
    const last = raw[raw.length - cut] ?? 0;
    // Only what could be the beginning of a letter is cut.
    if (cut > 0 && last < 0x80) return null;
    try {
      return decoder.decode(raw.subarray(0, raw.length - cut));
    } catch {
      // Shorter by one byte, then.
    }
  }
  return null;
}

/** Labels that programs write without looking are not believed: the letters tell more. */
const UNBELIEVED = /^(?:utf-?8|65001|(?:ansi |cp|windows-)?1252|iso-?8859-?1|latin-?1|88591|system|ansi)?$/i;

function labelOf(codePage: string | null): string | null {
  const text = (codePage ?? '').trim();
  if (UNBELIEVED.test(text)) return null;
  const number = /^(?:ansi |cp|windows-)?(125\d|874)$/i.exec(text)?.[1];
  try {
    return new TextDecoder(number === undefined ? text : `windows-${number}`).encoding;
  } catch {
    return null;
  }
}

function lines(texts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(texts.reduce((sum, { length }) => sum + length + 1, 0));
  let at = 0;
  for (const text of texts) {
    whole.set(text, at);
    at += text.length;
    whole[at++] = 10;
  }
  return whole;
}
