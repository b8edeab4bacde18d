import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BriefFonts } from '../../src/brief/fonts';
import { ROOT } from './root';

const folder = join(ROOT, 'node_modules/@expo-google-fonts/be-vietnam-pro');

/** The fonts of the brief from the package, as the app fetches them. */
export const briefFonts: BriefFonts = {
  normal: new Uint8Array(readFileSync(join(folder, '400Regular/BeVietnamPro_400Regular.ttf'))),
  bold: new Uint8Array(readFileSync(join(folder, '600SemiBold/BeVietnamPro_600SemiBold.ttf'))),
};

/** The code points that a TrueType font has a glyph for, read from its character map (table `cmap`, format 4). */
export function codePointsOf(font: Uint8Array): ReadonlySet<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const tables = view.getUint16(4);
  let cmap = 0;
  for (let t = 0; t < tables; t += 1)
    if (view.getUint32(12 + t * 16) === 0x636d6170) cmap = view.getUint32(12 + t * 16 + 8);
  const points = new Set<number>();
  for (let r = 0; r < view.getUint16(cmap + 2); r += 1) {
    const start = cmap + view.getUint32(cmap + 4 + r * 8 + 4);
    if (view.getUint16(start) === 4) for (const point of format4(view, start)) points.add(point);
  }
  return points;
}

function* format4(view: DataView, start: number): Generator<number> {
  const segments = view.getUint16(start + 6) / 2;
  const [ends, starts] = [start + 14, start + 16 + segments * 2];
  const [deltas, offsets] = [starts + segments * 2, starts + segments * 4];
  for (let s = 0; s < segments; s += 1) {
    const offset = view.getUint16(offsets + s * 2);
    for (let c = view.getUint16(starts + s * 2); c <= view.getUint16(ends + s * 2) && c !== 0xffff; c += 1) {
      const at = offsets + s * 2 + offset + (c - view.getUint16(starts + s * 2)) * 2;
      const raw = offset === 0 ? c : view.getUint16(at);
      const glyph = raw === 0 && offset !== 0 ? 0 : (raw + view.getInt16(deltas + s * 2)) & 0xffff;
      if (glyph !== 0) yield c;
    }
  }
}
