import { constants, crc32, deflateRawSync } from 'node:zlib';
import type * as Library from 'fflate/browser';
import { strToU8, zipSync } from 'fflate/browser';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { LIMITS } from '../../../src/import/limits';
import { sheetText } from '../../../src/import/sheetText';
import { readAs } from '../../support/importing';
import { workbook } from '../../support/workbook';

const MEGABYTE = 1024 * 1024;
const GIGABYTE = 1024 * MEGABYTE;
/** What one step of packed bytes may unpack to: by so much at most a cap is passed. */
const ONE_STEP = 16 * 1024 * 1032;

const counter = vi.hoisted(() => ({ inflated: 0 }));
vi.mock('fflate/browser', async (original) => {
  const library = await original<typeof Library>();
  class CountedInflate extends library.Inflate {
    constructor(take: (part: Uint8Array<ArrayBuffer>, last: boolean) => void) {
      super((part, last) => {
        counter.inflated += part.length;
        take(part, last);
      });
    }
  }
  return { ...library, Inflate: CountedInflate };
});
beforeEach(() => {
  counter.inflated = 0;
});

/** Zeros, packed as densely as the format can: a piece that ends on a whole byte, over and over, and an end. */
const PIECE = 16 * MEGABYTE;
const piece = deflateRawSync(new Uint8Array(PIECE), { finishFlush: constants.Z_FULL_FLUSH, level: 9 });
const bombOf = (bytes: number): Uint8Array =>
  new Uint8Array(Buffer.concat([...Array.from({ length: bytes / PIECE }, () => piece), Buffer.from([3, 0])]));

/** An archive of one entry that says of its size what we please. */
function archive(name: string, packed: Uint8Array, saidBytes: number): Uint8Array {
  const nameBytes = strToU8(name);
  const local = new Uint8Array(30 + nameBytes.length);
  const central = new Uint8Array(46 + nameBytes.length);
  const end = new Uint8Array(22);
  const [l, c, e] = [local, central, end].map(({ buffer }) => new DataView(buffer)) as [DataView, DataView, DataView];
  l.setUint32(0, 0x04034b50, true);
  c.setUint32(0, 0x02014b50, true);
  for (const [view, at] of [
    [l, 4],
    [c, 6],
  ] as const) {
    view.setUint16(at, 20, true);
    view.setUint16(at + 4, 8, true);
    view.setUint32(at + 10, crc32(new Uint8Array(0)), true);
    view.setUint32(at + 14, packed.length, true);
    view.setUint32(at + 18, saidBytes, true);
    view.setUint16(at + 22, nameBytes.length, true);
  }
  local.set(nameBytes, 30);
  central.set(nameBytes, 46);
  e.setUint32(0, 0x06054b50, true);
  e.setUint16(8, 1, true);
  e.setUint16(10, 1, true);
  e.setUint32(12, central.length, true);
  e.setUint32(16, local.length + packed.length, true);
  return new Uint8Array(Buffer.concat([local, packed, central, end]));
}

describe('a bomb of 10 GB in 10 MB', { timeout: 120_000 }, () => {
  const packed = bombOf(10 * GIGABYTE);
  const kinds = [
    ['a.kmz', 'doc.kml'],
    ['a.xlsx', 'xl/workbook.xml'],
    ['a.zip', 'a.shp'],
  ] as const;

  test('is what it is called', () => {
    expect(packed.length).toBeLessThan(11 * MEGABYTE);
  });

  test.each(kinds)('%s that owns up to its size is refused unread', async (file, entry) => {
    // 10 GB do not fit into the field; this is the most that does, and what it would hold of them.
    for (const said of [0xffffffff, (10 * GIGABYTE) % 2 ** 32]) {
      const outcome = await readAs(file, archive(entry, packed, said));
      expect(outcome).toMatchObject({ refusal: { code: 'unpacks-too-large', at: { entry } } });
    }
    expect(counter.inflated).toBe(0);
  });

  test.each(kinds)('%s that says it is small is left at once', async (file, entry) => {
    const outcome = await readAs(file, archive(entry, packed, 1000));
    expect(outcome).toMatchObject({ refusal: { code: 'damaged', at: { entry } } });
    expect(counter.inflated).toBeLessThanOrEqual(1000 + ONE_STEP);
  });

  test('one that says it is just within the cap is left at the cap', async () => {
    const outcome = await readAs('a.kmz', archive('doc.kml', packed, LIMITS.unpackedBytes));
    expect(outcome).toMatchObject({ ok: false });
    expect(counter.inflated).toBeLessThanOrEqual(LIMITS.unpackedBytes + ONE_STEP);
    expect(counter.inflated).toBeGreaterThan(LIMITS.unpackedBytes);
  });

  test('in a table of corners, at the smaller cap of those', async () => {
    for (const said of [1000, 20 * MEGABYTE, 0xffffffff]) {
      counter.inflated = 0;
      expect(await sheetText(archive('xl/workbook.xml', packed, said))).toMatchObject({ ok: false });
      expect(counter.inflated).toBeLessThanOrEqual(20 * MEGABYTE + ONE_STEP);
    }
  });
});

describe('tables of corners as workbooks', () => {
  const corners = [
    [{ text: 'STT' }, { text: 'X' }, { text: 'Y' }],
    [{ number: 1 }, { number: 2_323_000.5 }, { number: 550_000 }],
  ];

  test('are read as text', async () => {
    expect(await sheetText(workbook({ a: corners }))).toEqual({ ok: true, text: 'STT\tX\tY\n1\t2323000.5\t550000' });
  });

  test('with a cell in the last corner, with too many rows, or damaged, are refused whole', async () => {
    const far = '<sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>';
    expect(await sheetText(workbook({ a: far }))).toEqual({ ok: false, why: 'tooLarge' });
    const many = Array.from({ length: 20_001 }, (_, i) => [{ number: i }]);
    expect(await sheetText(workbook({ a: many }))).toEqual({ ok: false, why: 'tooLarge' });
    expect(await sheetText(workbook({ a: '<sheetData><row' }))).toEqual({ ok: false, why: 'unreadable' });
    expect(await sheetText(workbook({ a: corners }).slice(0, 200))).toEqual({ ok: false, why: 'unreadable' });
    expect(await sheetText(zipSync({ 'a.txt': strToU8('x') }))).toMatchObject({ ok: false });
    expect(await sheetText(workbook({ a: [] }))).toMatchObject({ ok: false });
  });
});
