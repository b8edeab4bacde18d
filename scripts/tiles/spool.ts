import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { createHash, type Hash } from 'node:crypto';
import type { PlotStatus } from '../../src/domain/plots/plot';
import type { PlotGeometry, PlotRecord } from './plotRecord';

/** What the file of a spool says of a plot beside its shape. */
export interface SpooledAttributes {
  readonly id: string;
  readonly name: string | null;
  readonly zone: string | null;
  readonly status: PlotStatus | null;
  readonly areaHa: number | null;
  readonly priceUsdM2: number | null;
  readonly priceBasis: string | null;
  readonly sector: string | null;
  readonly source: string | null;
  readonly asOf: string | null;
}

/** Where a plot stands in the file of the spool: its attributes, then its shape. */
export interface SpooledAt {
  readonly offset: number;
  readonly attributeBytes: number;
  readonly shapeBytes: number;
}

const FLUSH_AT = 1024 * 1024;

/**
 * All plots of the input on disk, so that memory holds of each only a few numbers: shapes may be large, and are needed
 * again only region by region.
 */
export class SpoolWriter {
  private readonly file: number;
  private readonly content: Hash = createHash('sha256');
  private waiting: Buffer[] = [];
  private waitingBytes = 0;
  private end = 0;

  constructor(path: string) {
    this.file = openSync(path, 'w');
  }

  add({ geometry, bbox: _bbox, synthetic: _synthetic, ...attributes }: PlotRecord): SpooledAt {
    const attributeBytes = this.put(JSON.stringify(attributes satisfies SpooledAttributes));
    const shapeBytes = this.put(JSON.stringify(geometry));
    const at = { offset: this.end, attributeBytes, shapeBytes };
    this.end += attributeBytes + shapeBytes;
    if (this.waitingBytes >= FLUSH_AT) this.flush();
    return at;
  }

  /** Ends the file; the hash of its content. */
  close(): string {
    this.flush();
    closeSync(this.file);
    return this.content.digest('hex');
  }

  private put(text: string): number {
    const bytes = Buffer.from(text);
    this.waiting.push(bytes);
    this.waitingBytes += bytes.length;
    return bytes.length;
  }

  private flush(): void {
    const bytes = Buffer.concat(this.waiting);
    this.content.update(bytes);
    writeSync(this.file, bytes);
    this.waiting = [];
    this.waitingBytes = 0;
  }
}

export class SpoolReader {
  private readonly file: number;

  constructor(path: string) {
    this.file = openSync(path, 'r');
  }

  attributes({ offset, attributeBytes }: SpooledAt): SpooledAttributes {
    return JSON.parse(this.read(offset, attributeBytes).toString()) as SpooledAttributes;
  }

  shape({ offset, attributeBytes, shapeBytes }: SpooledAt): PlotGeometry {
    return JSON.parse(this.read(offset + attributeBytes, shapeBytes).toString()) as PlotGeometry;
  }

  /** Both, as they stand. */
  bytes({ offset, attributeBytes, shapeBytes }: SpooledAt): Buffer {
    return this.read(offset, attributeBytes + shapeBytes);
  }

  close(): void {
    closeSync(this.file);
  }

  private read(offset: number, length: number): Buffer {
    const bytes = Buffer.allocUnsafe(length);
    readSync(this.file, bytes, 0, length, offset);
    return bytes;
  }
}
