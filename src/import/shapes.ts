import type { ImportedCell, ImportedRecord, ImportedTable, ImportFormat } from '../domain/studio/table';
import { CellReader } from './cells';
import type { GeometryProblem, Place, ReadOptions, ReadProgress } from './contract';
import { checkGeometry, firstPosition, isInVietnam, type ToWgs84 } from './geometry';
import { columnName } from './header';
import { LIMITS } from './limits';
import { Refused, type Warnings } from './report';

/** A feature of any format of map data, before it is checked. */
export interface RawFeature {
  readonly properties: Iterable<readonly [string, unknown]>;
  /** Of GeoJSON's form; `null`: it has none. */
  readonly geometry: unknown;
  /** What its format alone can see is wrong with the geometry. */
  readonly problem?: GeometryProblem | null;
}

export interface ShapesInput {
  readonly file: string;
  readonly format: ImportFormat;
  readonly options: ReadOptions;
  readonly warnings: Warnings;
  readonly onProgress: (progress: ReadProgress) => void;
}

/** No degrees reach this far. */
const METRES = 1_000;
/** What holds for more than this share of the shapes is said of the whole file. */
const MOST = 0.5;

/** Gathers the features of one layer as a table, and what is wrong with them as warnings. */
export class ShapeTable {
  readonly #input: ShapesInput;
  readonly #sheet: string | null;
  readonly #toWgs84: ToWgs84;
  readonly #cells: CellReader;
  readonly #names = new Map<string, string>();
  readonly #taken = new Set<string>();
  readonly #records: ImportedRecord[] = [];
  #positions = 0;
  #heights = 0;
  #shapes = 0;
  #outside = 0;
  #swapped = 0;
  #metres = 0;

  constructor(input: ShapesInput, sheet: string | null, projection: ToWgs84) {
    this.#input = input;
    this.#sheet = sheet;
    this.#toWgs84 = input.options.swapAxes === true ? (x, y) => projection(y, x) : projection;
    this.#cells = new CellReader(input.warnings, input.options.encoding);
  }

  get size(): number {
    return this.#records.length;
  }

  /** `number`: its position in the file, from 1. */
  add({ properties, geometry, problem }: RawFeature, number: number): void {
    const at: Place = { ...(this.#sheet === null ? {} : { sheet: this.#sheet }), feature: number };
    if (this.#records.length >= LIMITS.records) throw new Refused('too-many-rows', at, { max: LIMITS.records });
    const cells = new Map<string, ImportedCell>();
    for (const [key, value] of properties) {
      const name = this.#nameOf(key);
      cells.set(name, this.#cells.value(value, { ...at, column: name }));
    }
    const place = { kind: 'feature', number, sheet: this.#sheet } as const;
    this.#records.push({ place, cells, geometry: this.#shapeOf(geometry, problem ?? null, at) });
    if (number % 1000 === 0) this.#input.onProgress({ phase: 'parsing', done: number, total: null });
  }

  /** The table with every column in every record; `null` when nothing was added. */
  finish(): ImportedTable | null {
    const { file, format, warnings } = this.#input;
    const at: Place = this.#sheet === null ? {} : { sheet: this.#sheet };
    // Metres of an unnamed grid: without its projection the file has no place on the map.
    if (this.#metres > this.#shapes * MOST) throw new Refused('projection-missing', at);
    if (this.#swapped > this.#shapes * MOST) warnings.add('axes-swapped', at, { count: this.#swapped });
    else if (this.#outside > 0) warnings.add('outside-vietnam', at, { count: this.#outside });
    if (this.#heights > 0) warnings.add('heights-left-out', at, { count: this.#heights });
    if (this.#records.length === 0) return null;
    const columns = [...this.#names.values()];
    const records = this.#records.map((record) => ({
      ...record,
      cells: new Map(columns.map((name) => [name, record.cells.get(name) ?? null])),
    }));
    return { file, format, columns, records };
  }

  #nameOf(key: string): string {
    const known = this.#names.get(key);
    if (known !== undefined) return known;
    const { warnings } = this.#input;
    const clean = this.#cells.name(key);
    const name = columnName(clean === '' ? '?' : clean, this.#taken, this.#sheet, warnings);
    this.#names.set(key, name);
    if (this.#names.size > LIMITS.columns) throw new Refused('too-many-columns', {}, { max: LIMITS.columns });
    return name;
  }

  #shapeOf(raw: unknown, problem: GeometryProblem | null, at: Place): ImportedRecord['geometry'] {
    if ((raw === null || raw === undefined) && problem === null) return null;
    const { warnings } = this.#input;
    this.#shapes += 1;
    this.#lookWhere(raw);
    const checked = problem ?? checkGeometry(raw, this.#toWgs84);
    if (typeof checked === 'string') {
      warnings.add('geometry-skipped', at, { reason: checked });
      return null;
    }
    if (checked.heights) this.#heights += 1;
    this.#positions += checked.positions;
    if (this.#positions > LIMITS.positions) throw new Refused('too-many-positions', at, { max: LIMITS.positions });
    const [lon, lat] = firstPosition(checked.geometry) ?? [0, 0];
    if (!isInVietnam(lon, lat)) this.#outside += 1;
    return checked.geometry;
  }

  #lookWhere(raw: unknown): void {
    const first = firstPosition(raw);
    if (!first || !first.every(Number.isFinite)) return;
    const [lon, lat] = this.#toWgs84(...first);
    if (Math.min(Math.abs(lon), Math.abs(lat)) > METRES) this.#metres += 1;
    const [otherLon, otherLat] = this.#toWgs84(first[1], first[0]);
    if (!isInVietnam(lon, lat) && isInVietnam(otherLon, otherLat)) this.#swapped += 1;
  }
}

export const asIs: ToWgs84 = (x, y) => [x, y];
