/**
 * The code points that a TrueType font has a glyph for, read from its character map (table `cmap`, formats 4 and 12), so
 * that nothing is set in a font that would leave an empty box.
 */
export function codePointsOf(font: Uint8Array): ReadonlySet<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const points = new Set<number>();
  for (let entry = 12; entry < 12 + view.getUint16(4) * 16; entry += 16) {
    if (view.getUint32(entry) !== 0x636d6170) continue;
    const cmap = view.getUint32(entry + 8);
    for (let record = cmap + 4; record < cmap + 4 + view.getUint16(cmap + 2) * 8; record += 8) {
      const start = cmap + view.getUint32(record + 4);
      const format = view.getUint16(start);
      if (format === 4) addFormat4(view, start, points);
      if (format === 12) addFormat12(view, start, points);
    }
  }
  return points;
}

function addFormat4(view: DataView, start: number, points: Set<number>): void {
  const size = view.getUint16(start + 6);
  const [ends, starts] = [start + 14, start + 16 + size];
  const [deltas, offsets] = [starts + size, starts + size * 2];
  for (let at = 0; at < size; at += 2) {
    const first = view.getUint16(starts + at);
    const last = Math.min(view.getUint16(ends + at), 0xfffe);
    const offset = view.getUint16(offsets + at);
    for (let point = first; point <= last; point += 1) {
      const raw = offset === 0 ? point : view.getUint16(offsets + at + offset + (point - first) * 2);
      if (raw !== 0 && ((raw + view.getInt16(deltas + at)) & 0xffff) !== 0) points.add(point);
    }
  }
}

function addFormat12(view: DataView, start: number, points: Set<number>): void {
  for (let group = start + 16; group < start + 16 + view.getUint32(start + 12) * 12; group += 12) {
    for (let point = view.getUint32(group); point <= view.getUint32(group + 4); point += 1) points.add(point);
  }
}
