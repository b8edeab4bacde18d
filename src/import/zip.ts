import { Inflate } from 'fflate/browser';
import type { ReadProgress } from './contract';
import { LIMITS } from './limits';
import { Refused } from './report';

/** A file inside an archive, still packed. */
export interface ZipEntry {
  readonly name: string;
  readonly nameBytes: Uint8Array;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  readonly method: number;
  readonly crc: number;
  readonly offset: number;
  readonly encrypted: boolean;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
const CENTRAL_BYTES = 46;
const LOCAL_BYTES = 30;
/** A comment may stand between the end record and the end of the file. */
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;
const UTF8_NAME = 1 << 11;
/** Packed bytes handed over at once: what they can unpack to at most (1032 times) is what the cap may be passed by. */
const STEP = 16 * 1024;

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/**
 * What an archive lists at its end. Its beginning is not enough: a file cut short would read as a whole one with
 * fewer entries.
 */
export function listZip(bytes: Uint8Array): readonly ZipEntry[] {
  const view = viewOf(bytes);
  let end = bytes.length - END_BYTES;
  const last = Math.max(0, end - LONGEST_COMMENT);
  while (end >= last && view.getUint32(end, true) !== END) end -= 1;
  if (end < last || end < 0) throw new Refused('damaged');
  const count = view.getUint16(end + 10, true);
  if (count > LIMITS.listedEntries) throw new Refused('too-many-entries', {}, { max: LIMITS.listedEntries, count });
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let i = 0; i < count; i += 1) {
    if (at + CENTRAL_BYTES > end || view.getUint32(at, true) !== CENTRAL) throw new Refused('damaged');
    const nameBytes = view.getUint16(at + 28, true);
    const flags = view.getUint16(at + 8, true);
    const name = bytes.subarray(at + CENTRAL_BYTES, at + CENTRAL_BYTES + nameBytes);
    entries.push({
      name: new TextDecoder(flags & UTF8_NAME ? 'utf-8' : 'windows-1252').decode(name).replaceAll('\\', '/'),
      nameBytes: name,
      packedBytes: view.getUint32(at + 20, true),
      unpackedBytes: view.getUint32(at + 24, true),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      offset: view.getUint32(at + 42, true),
      encrypted: (flags & ENCRYPTED) !== 0,
    });
    at += CENTRAL_BYTES + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Unpacks the wanted entries, by name, `most` bytes together. What they say of their size is not believed. */
export function unpack(
  bytes: Uint8Array,
  wanted: readonly ZipEntry[],
  onProgress: (progress: ReadProgress) => void,
  most: number = LIMITS.unpackedBytes,
): ReadonlyMap<string, Uint8Array> {
  if (wanted.length > LIMITS.entries) {
    throw new Refused('too-many-entries', {}, { max: LIMITS.entries, count: wanted.length });
  }
  const files = new Map<string, Uint8Array>();
  let total = 0;
  for (const entry of wanted) {
    const file = unpackEntry(bytes, entry, { most, room: most - total });
    total += file.length;
    files.set(entry.name, file);
    onProgress({ phase: 'unpacking', done: total, total: null });
  }
  return files;
}

function unpackEntry(
  bytes: Uint8Array,
  entry: ZipEntry,
  { most, room }: { readonly most: number; readonly room: number },
): Uint8Array {
  const at = { entry: entry.name };
  const tooLarge = (): Refused => new Refused('unpacks-too-large', at, { maxMb: Math.round(most / 1024 / 1024) });
  if (entry.encrypted || (entry.method !== STORED && entry.method !== DEFLATED))
    throw new Refused('zip-not-readable', at);
  if (entry.unpackedBytes > room) throw tooLarge();
  const view = viewOf(bytes);
  const { offset } = entry;
  if (offset + LOCAL_BYTES > bytes.length || view.getUint32(offset, true) !== LOCAL) throw new Refused('damaged', at);
  const start = offset + LOCAL_BYTES + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + entry.packedBytes > bytes.length) throw new Refused('damaged', at);
  // The name stands twice; a file under another name would be taken for another file, or for none.
  const { nameBytes } = entry;
  const again = bytes.subarray(offset + LOCAL_BYTES, offset + LOCAL_BYTES + nameBytes.length);
  if (view.getUint16(offset + 26, true) !== nameBytes.length || !again.every((byte, i) => byte === nameBytes[i])) {
    throw new Refused('damaged', at);
  }
  const packed = bytes.subarray(start, start + entry.packedBytes);
  const unpacked = entry.method === STORED ? packed : inflate(packed, Math.min(room, entry.unpackedBytes), at);
  if (unpacked.length !== entry.unpackedBytes || crc32(unpacked) !== entry.crc) throw new Refused('damaged', at);
  return unpacked;
}

/** Step by step, so that a bomb is left when it has passed `most`, whatever it says of its size. */
function inflate(packed: Uint8Array, most: number, at: { entry: string }): Uint8Array {
  const parts: Uint8Array[] = [];
  let length = 0;
  const inflater = new Inflate((part) => {
    parts.push(part);
    length += part.length;
  });
  for (let i = 0; i < packed.length; i += STEP) {
    try {
      inflater.push(packed.subarray(i, i + STEP), i + STEP >= packed.length);
    } catch {
      throw new Refused('damaged', at);
    }
    // More than the archive says: not what was packed, and perhaps without end.
    if (length > most) throw new Refused('damaged', at);
  }
  const whole = new Uint8Array(length);
  let done = 0;
  for (const part of parts) {
    whole.set(part, done);
    done += part.length;
  }
  return whole;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let bit = 0; bit < 8; bit += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

/** The checksum of ZIP: a flipped bit in a packed number would otherwise read as another number. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
