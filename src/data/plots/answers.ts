import * as v from 'valibot';
import { cellCounts } from '../../domain/plots/cells';
import { matchPlots } from '../../domain/plots/matchPlots';
import { PLOT_STATES, PLOT_STATUSES, type PlotRow } from '../../domain/plots/plot';
import { columnsOfFilter, countPlotLimits, type PlotFilter } from '../../domain/plots/plotFilter';
import type { PlotColumnId, PlotFile } from '../../domain/plots/plotIndex';
import { columnOfSort, orderPlots, pageOfRows } from '../../domain/plots/plotOrder';
import { pageOffsets, pagesOfRows, rangeOfPage } from '../../domain/plots/plotPages';
import { emptyColumn, putPart, type PlotColumnArrays } from '../../domain/plots/plotTable';
import { totalsOf } from '../../domain/plots/plotTotals';
import { asOf } from '../schema/claim';
import { fetchRange, fetchWhole, fileName, gunzip } from './fetchPart';
import type { PlotSet } from './openPlots';
import { PlotsFailure } from './problem';
import type { CellCounts, PageAsk, PlotQuestion, PlotQuestions } from './questions';

const text = v.nullable(v.string());
const rows = v.array(
  v.object({
    row: v.number(),
    id: v.string(),
    name: text,
    zone: text,
    status: v.nullable(v.picklist(PLOT_STATUSES)),
    areaHa: v.nullable(v.number()),
    priceUsdM2: v.nullable(v.number()),
    priceBasis: text,
    sector: text,
    source: text,
    asOf: v.nullable(asOf),
    lon: v.number(),
    lat: v.number(),
    bbox: v.strictTuple([v.number(), v.number(), v.number(), v.number()]),
  }),
) satisfies v.GenericSchema<unknown, PlotRow[]>;

/** Parts of a column that are fetched at a time. */
const AT_ONCE = 4;
/** Pages of rows that stay in memory. */
const KEPT_PAGES = 60;

/** How each question is answered. Rejects with `PlotsFailure`; what failed is asked for again the next time. */
export type PlotAnswers = {
  readonly [Q in PlotQuestion]: (ask: PlotQuestions[Q]['ask']) => Promise<PlotQuestions[Q]['answer']>;
};

/** Answers from the index, fetching of its files what a question needs and has not been fetched. */
export function makePlotAnswers({ index, indexUrl }: PlotSet): PlotAnswers {
  const columns: { -readonly [Id in PlotColumnId]?: PlotColumnArrays[Id] } = {};
  const table = { index, columns };
  const fetchColumn = once(async (id: PlotColumnId): Promise<void> => {
    const into = emptyColumn(id, index.rows);
    const waiting = [...index.columns[id].parts.entries()];
    const line = async (): Promise<void> => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const [part, file] = next;
        const bytes = await fetchWhole(indexUrl, file);
        if (!putPart(index, id, part, bytes, into)) {
          throw new PlotsFailure({ kind: 'damaged', file: fileName(new URL(file.file, indexUrl).href) });
        }
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, line));
    Object.assign(columns, { [id]: into });
  });
  const need = (ids: readonly PlotColumnId[]): Promise<unknown> => Promise.all(ids.map(fetchColumn));

  const matching = latest(async (filter: PlotFilter): Promise<Uint32Array> => {
    await need(columnsOfFilter(filter));
    return matchPlots(table, filter);
  });
  const ordered = latest(async ({ filter, sort }: Pick<PageAsk, 'filter' | 'sort'>): Promise<Uint32Array> => {
    const column = columnOfSort(sort.key);
    const [found] = await Promise.all([matching(filter), need(column ? [column] : [])]);
    return orderPlots(table, found, sort.key, sort.descending);
  });

  const pagesUrl = new URL(index.pages.data.file, indexUrl).href;
  const damaged = (): PlotsFailure => new PlotsFailure({ kind: 'damaged', file: fileName(pagesUrl) });
  const offsetsIn = once(async (file: PlotFile): Promise<Uint32Array> => {
    const read = pageOffsets(index, await fetchWhole(indexUrl, file));
    if (!read) throw damaged();
    return read;
  });
  const pageOf = once(async (page: number): Promise<readonly PlotRow[]> => {
    const packed = await fetchRange(pagesUrl, rangeOfPage(await offsetsIn(index.pages.offsets), page));
    const unpacked = new TextDecoder().decode(await gunzip(packed, fileName(pagesUrl)));
    try {
      return v.parse(rows, JSON.parse(unpacked));
    } catch {
      throw damaged();
    }
  }, KEPT_PAGES);
  const rowsOf = async (wanted: Uint32Array): Promise<readonly PlotRow[]> => {
    const pages = await Promise.all(pagesOfRows(index, wanted).map(pageOf));
    const byRow = new Map(pages.flat().map((row) => [row.row, row]));
    return Array.from(wanted, (row) => {
      const found = byRow.get(row);
      if (!found) throw damaged();
      return found;
    });
  };

  return {
    totals: async (filter) => {
      if (countPlotLimits(filter) === 0) return index.totals;
      const [found] = await Promise.all([matching(filter), need(['status', 'area'])]);
      return totalsOf(table, found);
    },
    page: async ({ filter, sort, page, size }) => rowsOf(pageOfRows(await ordered({ filter, sort }), page, size)),
    cells: async ({ filter, zoom }) => {
      const [found] = await Promise.all([matching(filter), need(['cell', 'status'])]);
      return flat(cellCounts(table, found, zoom));
    },
    row: async (row) => {
      const [found] = row < index.rows ? await rowsOf(Uint32Array.of(row)) : [];
      if (!found) throw damaged();
      return found;
    },
  };
}

function flat(byCell: ReadonlyMap<number, Uint32Array>): CellCounts {
  const counts = new Uint32Array(byCell.size * PLOT_STATES.length);
  [...byCell.values()].forEach((of, i) => counts.set(of, i * PLOT_STATES.length));
  return { ids: Float64Array.from(byCell.keys()), counts };
}

/** Does its work once for each key, and again only after it failed; keeps the answers to the last keys. */
function once<K, R>(work: (key: K) => Promise<R>, kept = Infinity): (key: K) => Promise<R> {
  const done = new Map<K, Promise<R>>();
  return (key) => {
    const known = done.get(key);
    if (known) return known;
    const doing = work(key);
    done.set(key, doing);
    doing.catch(() => done.delete(key));
    const [oldest] = done.keys();
    if (done.size > kept && oldest !== undefined) done.delete(oldest);
    return doing;
  };
}

/** Remembers the last answer: pages are turned and figures asked for under one filter. */
function latest<A, R>(work: (ask: A) => Promise<R>): (ask: A) => Promise<R> {
  const one = once((key: string) => work(JSON.parse(key) as A), 1);
  return (ask) => one(JSON.stringify(ask));
}
