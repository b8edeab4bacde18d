import { strToU8, zipSync } from 'fflate/browser';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../../src/import/limits';
import { importFixture, readAs, readFixture } from '../../support/importing';
import { unzipped } from '../../support/zips';

const MEGABYTE = 1024 * 1024;
/** The archive with the first entry's bytes of this field changed in its list at the end. */
function altered(archive: Uint8Array, offset: number, value: number): Uint8Array {
  const bytes = archive.slice();
  const view = new DataView(bytes.buffer);
  let end = bytes.length - 22;
  while (view.getUint32(end, true) !== 0x06054b50) end -= 1;
  view.setUint32(view.getUint32(end + 16, true) + offset, value, true);
  return bytes;
}

describe('archives', () => {
  test('a bomb that owns up to its size is not touched', async () => {
    const archive = altered(zipSync({ 'doc.kml': strToU8('<kml/>') }), 24, LIMITS.unpackedBytes + 1);
    expect(await readAs('bom.kmz', archive)).toMatchObject({
      refusal: { code: 'unpacks-too-large', at: { entry: 'doc.kml' }, detail: { maxMb: 200 } },
    });
  });

  test('a bomb that lies about its size is left when it has passed what it said', async () => {
    const bomb = altered(zipSync({ 'doc.kml': new Uint8Array(30 * MEGABYTE) }), 24, 1000);
    expect(await readAs('a.kmz', bomb)).toMatchObject({ refusal: { code: 'damaged', at: { entry: 'doc.kml' } } });
  });

  test('many entries that share the same packed bytes count each time', async () => {
    const one = zipSync({ 'a.kml': new Uint8Array(20 * MEGABYTE) });
    const end = one.length - 22;
    const from = new DataView(one.buffer).getUint32(end + 16, true);
    const entries = Array.from({ length: 12 }, () => Array.from(one.subarray(from, end)));
    const bomb = new Uint8Array([...one.subarray(0, from), ...entries.flat(), ...one.subarray(end)]);
    new DataView(bomb.buffer).setUint16(bomb.length - 12, 12, true);
    expect(bomb.length).toBeLessThan(MEGABYTE);
    expect(await readAs('a.kmz', bomb)).toMatchObject({ refusal: { code: 'unpacks-too-large' } });
  });

  test('too many entries', async () => {
    const parts: Record<string, Uint8Array> = {};
    for (let i = 0; i <= LIMITS.entries; i += 1) parts[`${i}.kml`] = strToU8('<kml/>');
    expect(await readAs('a.kmz', zipSync(parts))).toMatchObject({ refusal: { code: 'too-many-entries' } });
    const pictures: Record<string, Uint8Array> = unzipped(importFixture('known.kmz'));
    for (let i = 0; i <= LIMITS.entries; i += 1) pictures[`icons/${i}.png`] = strToU8('x');
    expect(await readAs('a.kmz', zipSync(pictures))).toMatchObject({ ok: true });
  });

  test('a password, an unknown way of packing', async () => {
    const archive = zipSync({ 'doc.kml': strToU8('<kml/>') });
    expect(await readAs('a.kmz', altered(archive, 8, 1))).toMatchObject({ refusal: { code: 'zip-not-readable' } });
    expect(await readAs('a.kmz', altered(archive, 10, 12))).toMatchObject({ refusal: { code: 'zip-not-readable' } });
  });

  test('one flipped bit in what was packed is noticed', async () => {
    const archive = zipSync({ 'doc.kml': strToU8('<kml/>') }, { level: 0 });
    const at = archive.indexOf('k'.charCodeAt(0), 37);
    archive[at] = (archive[at] ?? 0) ^ 1;
    expect(await readAs('a.kmz', archive)).toMatchObject({ refusal: { code: 'damaged', at: { entry: 'doc.kml' } } });
  });

  test('cut short: never a smaller file that reads', async () => {
    const whole = importFixture('known.xlsx');
    for (let length = 2; length < whole.length; length += 97) {
      expect(await readAs('a.xlsx', whole.slice(0, length))).toMatchObject({ ok: false });
    }
  });

  test('of nothing that we read; of documents; of another kind', async () => {
    expect(await readAs('a.zip', zipSync({ 'a.txt': strToU8('x') }))).toMatchObject({
      refusal: { code: 'zip-without-data' },
    });
    expect(await readAs('a.ods', zipSync({ 'content.xml': strToU8('<a/>') }))).toMatchObject({
      refusal: { code: 'open-document' },
    });
    expect(await readAs('a.rar', strToU8('Rar!....'))).toMatchObject({ refusal: { code: 'other-archive' } });
  });

  test('a comment at the end does not hide the list of entries', async () => {
    const archive = importFixture('known.kmz');
    const comment = strToU8('ghi chú của người gửi');
    const commented = new Uint8Array([...archive, ...comment]);
    new DataView(commented.buffer).setUint16(archive.length - 2, comment.length, true);
    expect(await readAs('a.kmz', commented)).toMatchObject({ ok: true });
    expect(await readFixture('known.kmz')).toMatchObject({ ok: true });
  });

  test('more than the cap of bytes', async () => {
    expect(await readAs('a.csv', new Uint8Array(LIMITS.fileBytes + 1).fill(65))).toMatchObject({
      refusal: { code: 'too-large' },
    });
  });
});
