import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { makePlotAnswers } from '../../../src/data/plots/answers';
import { openPlots } from '../../../src/data/plots/openPlots';
import { PlotsFailure } from '../../../src/data/plots/problem';
import type { PlotsProblem } from '../../../src/domain/plots/problem';
import { NO_PLOT_FILTER, type PlotFilter } from '../../../src/domain/plots/plotFilter';
import { addTotals } from '../../../src/domain/plots/plotTotals';
import { PLOTS_FIXTURE } from '../../support/plotsSite';

const FOLDER = 'https://plots.example/geo/';
const TILES = `${FOLDER}plots.pmtiles`;

interface Props {
  readonly id: string;
  readonly zone?: string | null;
  readonly status?: string | null;
  readonly area_ha?: number | null;
}

/** The plots as they were before anything was made of them. */
const plots = readFileSync(join(PLOTS_FIXTURE, 'plots.geojsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => (JSON.parse(line) as { properties: Props }).properties);

/** A server of the fixture that a test can make worse: by file, another answer than its own. */
let worse: ReadonlyMap<string, (whole: Uint8Array<ArrayBuffer>, range: string | null) => Response | Error>;
let asked: string[];

beforeEach(() => {
  worse = new Map();
  asked = [];
  vi.stubGlobal('fetch', async (address: string, { headers = {} }: { headers?: Record<string, string> } = {}) => {
    const path = address.slice(FOLDER.length);
    asked.push(path);
    const whole = new Uint8Array(readFileSync(join(PLOTS_FIXTURE, path)));
    const range = headers['Range'] ?? null;
    const other = [...worse].find(([name]) => path.includes(name))?.[1](whole, range);
    if (other instanceof Error) throw other;
    if (other) return other;
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(range ?? '') ?? [];
    return range === null
      ? new Response(whole)
      : new Response(whole.slice(Number(from), Number(to) + 1), { status: 206 });
  });
});
afterEach(() => vi.unstubAllGlobals());

const problemOf = async (doing: Promise<unknown>): Promise<PlotsProblem> => {
  const failed: unknown = await doing.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(failed instanceof PlotsFailure)) throw new Error(`no failure of plots: ${String(failed)}`);
  return failed.problem;
};
const text = (content: string): Response => new Response(content);
const index = (): Record<string, unknown> =>
  JSON.parse(readFileSync(join(PLOTS_FIXTURE, 'plots.index', 'index.json'), 'utf8')) as Record<string, unknown>;

describe('a set of plots', () => {
  test('opens with its index and three parts of the tiles, and nothing else', async () => {
    const set = await openPlots(TILES);
    expect(set.index.rows).toBe(plots.length);
    expect(set.index.synthetic).toBe(true);
    expect(asked).toEqual(['plots.index/index.json', 'plots.pmtiles', 'plots.pmtiles']);
  });

  test.each<[string, string, (whole: Uint8Array<ArrayBuffer>) => Response | Error, PlotsProblem]>([
    [
      'no index',
      'index.json',
      () => new Response('', { status: 404 }),
      { kind: 'missing', file: 'index.json', status: 404 },
    ],
    [
      'a page instead of the index',
      'index.json',
      () => text('<!doctype html>'),
      { kind: 'not-json', file: 'index.json' },
    ],
    [
      'an index of a later version',
      'index.json',
      () => Response.json({ ...index(), version: 2 }),
      { kind: 'other-version', file: 'index.json', version: '2' },
    ],
    [
      'an index without its rows',
      'index.json',
      () => Response.json({ ...index(), rows: undefined }),
      { kind: 'wrong-shape', file: 'index.json', path: 'rows' },
    ],
    [
      'an index that leads elsewhere',
      'index.json',
      () => Response.json({ ...index(), tiles: { ...(index()['tiles'] as object), file: 'https://evil.example/x' } }),
      { kind: 'wrong-shape', file: 'index.json', path: 'tiles.file' },
    ],
    [
      'an index of other tiles',
      'index.json',
      () => Response.json({ ...index(), dataset: 'another' }),
      { kind: 'other-set', file: 'plots.pmtiles' },
    ],
    [
      'no tiles',
      'pmtiles',
      () => new Response('', { status: 403 }),
      { kind: 'missing', file: 'plots.pmtiles', status: 403 },
    ],
    ['no network', 'pmtiles', () => new TypeError('Failed to fetch'), { kind: 'unreachable', file: 'plots.pmtiles' }],
    [
      'a server that does not answer in time',
      'pmtiles',
      () => new DOMException('The operation timed out.', 'TimeoutError'),
      { kind: 'too-slow', file: 'plots.pmtiles' },
    ],
    [
      'a server without ranges',
      'pmtiles',
      (whole) => new Response(whole),
      { kind: 'no-ranges', file: 'plots.pmtiles' },
    ],
    [
      'something else under that name',
      'pmtiles',
      () => new Response(new Uint8Array(127), { status: 206 }),
      { kind: 'not-pmtiles', file: 'plots.pmtiles' },
    ],
  ])('with %s is refused by name', async (_, name, answer, problem) => {
    worse = new Map([[name, answer]]);
    expect(await problemOf(openPlots(TILES))).toEqual(problem);
  });
});

describe('questions about plots', () => {
  const matches = ({ statuses, areaMinHa, zones, includeUnknown }: PlotFilter) =>
    plots.filter(
      ({ zone, status, area_ha }) =>
        (zones.length === 0 || (zone ? zones.includes(zone) : includeUnknown)) &&
        (statuses.length === 0 ||
          statuses.some((one) => one === (status ?? 'unknown')) ||
          (!status && includeUnknown)) &&
        (areaMinHa === null || (typeof area_ha === 'number' ? area_ha >= areaMinHa : includeUnknown)),
    );

  test.each<Partial<PlotFilter>>([
    {},
    { statuses: ['free'] },
    { statuses: ['unknown', 'leased'], areaMinHa: 0.4 },
    { areaMinHa: 0.5, includeUnknown: true, zones: ['kcn-noi-bai'] },
    { areaMinHa: 1e6 },
  ])('are counted as the plots themselves say: %j', async (patch) => {
    const filter = { ...NO_PLOT_FILTER, ...patch };
    const answers = makePlotAnswers(await openPlots(TILES));
    const expected = matches(filter);
    const { count, areaHa, areaUnknown } = addTotals(await answers.totals(filter));
    expect(count).toBe(expected.length);
    const known = expected.flatMap(({ area_ha }) => (typeof area_ha === 'number' ? [area_ha] : []));
    expect(areaUnknown).toBe(expected.length - known.length);
    expect(areaHa).toBeCloseTo(
      known.reduce((sum, ha) => sum + ha, 0),
      6,
    );
    const page = await answers.page({ filter, sort: { key: 'row', descending: false }, page: 0, size: 1000 });
    expect(page.map(({ id }) => id).toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
    const { counts } = await answers.cells({ filter, zoom: 16 });
    expect(counts.reduce((sum, n) => sum + n, 0)).toBe(count);
  });

  test('without a filter fetch nothing more for the counts', async () => {
    const answers = makePlotAnswers(await openPlots(TILES));
    asked = [];
    await answers.totals(NO_PLOT_FILTER);
    expect(asked).toEqual([]);
  });

  test('fetch only the columns that they read, each once', async () => {
    const answers = makePlotAnswers(await openPlots(TILES));
    asked = [];
    await answers.totals({ ...NO_PLOT_FILTER, areaMinHa: 0.2 });
    await answers.totals({ ...NO_PLOT_FILTER, areaMinHa: 0.3 });
    expect(asked.map((path) => path.replace(/^plots\.index\/columns\/(\w+)-.*/, '$1')).toSorted()).toEqual([
      'area',
      'status',
    ]);
  });

  test('give pages in order, unknown last, of one part of the rows each', async () => {
    const answers = makePlotAnswers(await openPlots(TILES));
    const sort = { key: 'area', descending: true } as const;
    const pages = await Promise.all(
      [0, 1, 2, 3].map((page) => answers.page({ filter: NO_PLOT_FILTER, sort, page, size: 100 })),
    );
    const areas = pages.flat().map(({ areaHa }) => areaHa);
    const known = areas.filter((ha) => ha !== null);
    expect(areas.slice(0, known.length)).toEqual(known.toSorted((a, b) => b - a));
    expect(areas).toHaveLength(plots.length);
  });

  test.each<[string, string, (whole: Uint8Array<ArrayBuffer>) => Response, RegExp]>([
    ['a column cut short', 'columns/area', (whole) => new Response(whole.slice(0, 20)), /^area-.*\.bin damaged$/],
    [
      'a column of other content',
      'columns/status',
      (whole) => new Response(whole.toReversed()),
      /^status-.*\.bin damaged$/,
    ],
    ['no column', 'columns/status', () => new Response('', { status: 404 }), /^status-.*\.bin missing$/],
  ])('that need %s say which file, and can be asked again', async (_, name, answer, said) => {
    const answers = makePlotAnswers(await openPlots(TILES));
    worse = new Map([[name, answer]]);
    const filter = { ...NO_PLOT_FILTER, areaMinHa: 0.1 };
    const problem = await problemOf(answers.totals(filter));
    expect(`${problem.file} ${problem.kind}`).toMatch(said);
    worse = new Map();
    expect(addTotals(await answers.totals(filter)).count).toBe(matches(filter).length);
  });

  test('a page that is not there is named; the next is', async () => {
    const answers = makePlotAnswers(await openPlots(TILES));
    worse = new Map([['rows-', (whole) => new Response(whole)]]);
    expect(await problemOf(answers.row(0))).toMatchObject({ kind: 'no-ranges' });
    worse = new Map([['rows-', () => new Response(new Uint8Array(9), { status: 206 })]]);
    expect(await problemOf(answers.row(0))).toMatchObject({ kind: 'damaged' });
    worse = new Map();
    expect((await answers.row(7)).row).toBe(7);
  });
});
