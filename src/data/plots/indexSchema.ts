import * as v from 'valibot';
import { PLOT_STATES, type PlotState } from '../../domain/plots/plot';
import {
  PLOT_COLUMNS,
  PLOT_INDEX_FORMAT,
  PLOT_INDEX_VERSION,
  type PlotColumn,
  type PlotColumnId,
  type PlotIndex,
  type PlotTotal,
} from '../../domain/plots/plotIndex';
import { asOf } from '../schema/claim';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const amount = v.pipe(v.number(), v.finite(), v.minValue(0));
const text = v.pipe(v.string(), v.maxLength(500));
const box = v.strictTuple([v.number(), v.number(), v.number(), v.number()]);
/** Beside the index, or below it: never elsewhere. */
const path = v.pipe(v.string(), v.regex(/^(?!.*\.\.)[\w][\w./-]{0,200}$/));
/** The tiles may also stand beside the folder of the index. */
const tilesPath = v.pipe(v.string(), v.regex(/^(\.\.\/)?[\w][\w.-]{0,200}$/));
const file = v.object({ file: path, bytes: count, sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)) });
const total = v.object({ count, areaHa: amount, areaUnknown: count });
const totals = v.object(v.entriesFromList(PLOT_STATES, total)) as v.GenericSchema<
  unknown,
  Record<PlotState, PlotTotal>
>;
const column = v.object({
  type: v.picklist(['u8', 'u16', 'u32', 'f64']),
  divisor: v.pipe(v.number(), v.minValue(1)),
  known: count,
  min: v.nullable(v.number()),
  max: v.nullable(v.number()),
  parts: v.array(file),
});
const columns = v.object(v.entriesFromList(PLOT_COLUMNS, column)) as v.GenericSchema<
  unknown,
  Record<PlotColumnId, PlotColumn>
>;

/** What says that a file is an index at all, and of which version. */
export const indexHead = v.object({ format: v.literal(PLOT_INDEX_FORMAT), version: v.number() });

export const plotIndex = v.object({
  format: v.literal(PLOT_INDEX_FORMAT),
  version: v.literal(PLOT_INDEX_VERSION),
  dataset: v.pipe(v.string(), v.minLength(1)),
  synthetic: v.boolean(),
  title: v.nullable(text),
  source: v.object({
    publisher: v.nullable(text),
    title: v.nullable(text),
    url: v.nullable(v.pipe(v.string(), v.url(), v.regex(/^https?:/))),
    published: v.nullable(asOf),
  }),
  asOf: v.nullable(asOf),
  rows: count,
  bounds: box,
  totals,
  zones: v.array(v.object({ id: v.nullable(v.string()), first: count, count, bbox: box, totals })),
  sectors: v.array(v.string()),
  priceBases: v.array(v.string()),
  rowsPerPart: v.pipe(count, v.minValue(1)),
  columns,
  pages: v.object({ rowsPerPage: v.pipe(count, v.minValue(1)), count, data: file, offsets: file }),
  tiles: v.object({ file: tilesPath, bytes: count, minZoom: count, maxZoom: count, plotsFrom: count }),
}) satisfies v.GenericSchema<unknown, PlotIndex>;
