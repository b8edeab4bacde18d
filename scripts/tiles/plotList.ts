import { cellAt } from '../../src/domain/plots/cells';
import { PLOT_STATES, type PlotBox } from '../../src/domain/plots/plot';
import type { PlotRecord } from './plotRecord';
import type { SpooledAt } from './spool';

const MOST_NAMES = 65_534;
const MOST_BASES = 254;

/** Names by number, 0 being unknown. */
class Names {
  readonly list: string[] = [];
  private readonly numbers = new Map<string, number>();

  numberOf(name: string | null): number {
    if (name === null) return 0;
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    this.list.push(name);
    this.numbers.set(name, this.list.length);
    return this.list.length;
  }
}

/**
 * All plots of the input by numbers alone, in its order: what ordering, columns and cells need. The rest is in the spool.
 * Plain lists of numbers, which grow without a copy of all.
 */
export class PlotList {
  readonly zones = new Names();
  readonly sectors = new Names();
  readonly bases = new Names();
  readonly zone: number[] = [];
  readonly status: number[] = [];
  readonly sector: number[] = [];
  readonly area: number[] = [];
  readonly price: number[] = [];
  readonly basis: number[] = [];
  readonly cell: number[] = [];
  /** The middle of each box. */
  readonly lon: number[] = [];
  readonly lat: number[] = [];
  readonly boxes: number[] = [];
  readonly places: number[] = [];
  /** What plots of a zone are ordered by: name, else id, with numbers so padded that 2 comes before 10. */
  readonly orderKeys: string[] = [];
  private readonly ids = new Set<string>();

  get count(): number {
    return this.zone.length;
  }

  /** Why a plot cannot be added; `null` when it can. */
  refusal({ id, sector, priceBasis }: PlotRecord): string | null {
    if (this.ids.has(id)) return `the id ${JSON.stringify(id)} was there before`;
    if (this.sectors.list.length >= MOST_NAMES && this.sectors.numberOf(sector) > MOST_NAMES) {
      return `there are more than ${MOST_NAMES} sectors`;
    }
    if (this.bases.list.length >= MOST_BASES && this.bases.numberOf(priceBasis) > MOST_BASES) {
      return `there are more than ${MOST_BASES} price bases`;
    }
    return null;
  }

  add(plot: PlotRecord, at: SpooledAt): void {
    const [west, south, east, north] = plot.bbox;
    this.ids.add(plot.id);
    this.zone.push(this.zones.numberOf(plot.zone));
    this.status.push(plot.status === null ? 0 : PLOT_STATES.indexOf(plot.status));
    this.sector.push(this.sectors.numberOf(plot.sector));
    this.area.push(plot.areaHa ?? Number.NaN);
    this.price.push(plot.priceUsdM2 ?? Number.NaN);
    this.basis.push(this.bases.numberOf(plot.priceBasis));
    const [lon, lat] = [(west + east) / 2, (south + north) / 2];
    this.cell.push(cellAt(lon, lat));
    this.lon.push(lon);
    this.lat.push(lat);
    this.boxes.push(west, south, east, north);
    this.places.push(at.offset, at.attributeBytes, at.shapeBytes);
    this.orderKeys.push((plot.name ?? plot.id).replace(/\d+/g, (digits) => digits.padStart(12, '0')));
  }

  boxOf(i: number): PlotBox {
    const [west = 0, south = 0, east = 0, north = 0] = this.boxes.slice(i * 4, i * 4 + 4);
    return [west, south, east, north];
  }

  placeOf(i: number): SpooledAt {
    const [offset = 0, attributeBytes = 0, shapeBytes = 0] = this.places.slice(i * 3, i * 3 + 3);
    return { offset, attributeBytes, shapeBytes };
  }

  /** The box of them all; without a plot it is inside out. */
  bounds(): PlotBox {
    const bounds: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let i = 0; i < this.count; i++) {
      const [west, south, east, north] = this.boxOf(i);
      bounds[0] = Math.min(bounds[0], west);
      bounds[1] = Math.min(bounds[1], south);
      bounds[2] = Math.max(bounds[2], east);
      bounds[3] = Math.max(bounds[3], north);
    }
    return bounds;
  }

  /** The places in this list in the order of the rows: by zone, unstated last, then by lot, then as they came. */
  rowOrder(): Uint32Array {
    const zones = this.zones.list.map((_, i) => i + 1);
    const name = (zone: number): string => this.zones.list[zone - 1] ?? '';
    zones.sort((a, b) => (name(a) < name(b) ? -1 : 1));
    const byZone = new Map<number, number[]>([...zones, 0].map((zone) => [zone, []]));
    this.zone.forEach((zone, i) => byZone.get(zone)?.push(i));
    const key = (i: number): string => this.orderKeys[i] ?? '';
    const order = new Uint32Array(this.count);
    let at = 0;
    for (const list of byZone.values()) {
      list.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a - b));
      order.set(list, at);
      at += list.length;
    }
    return order;
  }
}
