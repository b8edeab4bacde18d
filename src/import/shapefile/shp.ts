import type { Geometry } from 'geojson';
import { openShp } from 'shapefile';
import { LIMITS } from '../limits';
import { Refused } from '../report';

const HEADER_BYTES = 100;
const RECORD_HEADER_BYTES = 8;
export const SHP_MAGIC = 0x0000270a;
const MULTIPATCH = 31;
const POINTS = new Set([1, 11, 21]);
const MULTIPOINTS = new Set([8, 18, 28]);
const PARTS = new Set([3, 5, 13, 15, 23, 25]);

/** The shapes in their order, `null` where a record has none. */
export async function readShp(bytes: Uint8Array, entry: string): Promise<readonly (Geometry | null)[]> {
  const count = checkShp(bytes, entry);
  if (count === 0) return [];
  const source = await openShp(bytes);
  const shapes: (Geometry | null)[] = [];
  for (let i = 0; i < count; i += 1) {
    const { done, value } = await source.read();
    if (done) throw new Refused('damaged', { entry, feature: i + 1 });
    shapes.push(value);
  }
  return shapes;
}

/**
 * The number of records, when each of them is whole. The library skips what it does not understand and stops where a
 * file was cut, and both would look like a smaller file.
 */
function checkShp(bytes: Uint8Array, entry: string): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER_BYTES || view.getInt32(0) !== SHP_MAGIC) throw new Refused('damaged', { entry });
  const type = view.getInt32(32, true);
  if (type === MULTIPATCH) throw new Refused('multipatch', { entry });
  if (type !== 0 && !POINTS.has(type) && !MULTIPOINTS.has(type) && !PARTS.has(type))
    throw new Refused('damaged', { entry });
  if (view.getInt32(24) * 2 !== bytes.length) throw new Refused('damaged', { entry });
  let count = 0;
  let at = HEADER_BYTES;
  while (at < bytes.length) {
    const feature = count + 1;
    const damaged = (): Refused => new Refused('damaged', { entry, feature });
    if (at + RECORD_HEADER_BYTES + 4 > bytes.length || view.getInt32(at) !== feature) throw damaged();
    const length = view.getInt32(at + 4) * 2;
    const end = at + RECORD_HEADER_BYTES + length;
    if (length < 4 || end > bytes.length) throw damaged();
    checkRecord(new DataView(bytes.buffer, bytes.byteOffset + at + RECORD_HEADER_BYTES, length), type, damaged);
    count = feature;
    if (count > LIMITS.records) throw new Refused('too-many-rows', { entry }, { max: LIMITS.records });
    at = end;
  }
  return count;
}

function checkRecord(record: DataView, type: number, damaged: () => Refused): void {
  const own = record.getInt32(0, true);
  if (own === 0) return;
  if (own !== type) throw damaged();
  const need = (bytes: number): void => {
    if (record.byteLength < bytes) throw damaged();
  };
  if (POINTS.has(type)) return need(20);
  if (MULTIPOINTS.has(type)) {
    need(40);
    const points = record.getInt32(36, true);
    if (points < 0) throw damaged();
    return need(40 + points * 16);
  }
  need(44);
  const parts = record.getInt32(36, true);
  const points = record.getInt32(40, true);
  if (parts < 0 || points < 0) throw damaged();
  need(44 + parts * 4 + points * 16);
  // Each part begins where the one before has ended.
  let last = -1;
  for (let i = 0; i < parts; i += 1) {
    const start = record.getInt32(44 + i * 4, true);
    if (start <= last || start >= points || (i === 0 && start !== 0)) throw damaged();
    last = start;
  }
}
