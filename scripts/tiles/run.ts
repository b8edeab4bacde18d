/**
 * `npm run tiles -- IN.geojson OUT.pmtiles`: tiles and index of a file of plots (`docs/SCALE.md`). Ends with 0 when every
 * feature was used, 1 when some were skipped, 2 when nothing was written.
 */
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Presets, SingleBar } from 'cli-progress';
import { parseAsOf } from '../../src/domain/asOf';
import { plotStatus, type PlotStatus } from '../../src/domain/plots/plot';
import { ROOT } from '../ensure.mjs';
import { makeTiles, type OnProgress } from './makeTiles';
import { indexFolderOf, type TilesOptions, type TilesReport } from './options';
import { PROPERTIES, type Property } from './plotRecord';
import { UnusableInput } from './readFeatures';

const USAGE = `npm run tiles -- IN.geojson OUT.pmtiles [options]

IN.geojson   a GeoJSON FeatureCollection, or one feature per line; polygons or points
             with id, name, zone, status (free, reserved, leased, not_cleared), area_ha,
             price_usd_m2, price_basis, sector, source, as_of
  --map NAME=THEIRS       where the input has another name for a property; may be repeated
  --status THEIRS=STATUS  where the input has another word for a status; may be repeated
  --title TEXT            what the set is called
  --publisher TEXT, --source TEXT, --url URL, --published DATE   where it is from
  --as-of DATE            when it was true
  --min-zoom N            first zoom of the overview (5)
  --plots-from N          first zoom that draws plots themselves (12)
  --max-zoom N            last zoom (14, or as deep as needed, at most 16)
  --synthetic             says that the plots are made up
  --processes N           how many regions at a time (as many as there are processors, at most 4)`;

/** The command line is not as it should be. */
class WrongCommand extends Error {}

async function main(): Promise<number> {
  const options = readOptions();
  if (!options) {
    console.log(USAGE);
    return 0;
  }
  const started = performance.now();
  const progress = showProgress();
  try {
    const report = await makeTiles(options, progress.on);
    progress.end();
    printReport(options, report, (performance.now() - started) / 1000);
    return report.skipped > 0 ? 1 : 0;
  } finally {
    progress.end();
  }
}

function readOptions(): TilesOptions | null {
  const { values, positionals } = parse();
  if (values.help) return null;
  const [input, output, ...more] = positionals;
  if (input === undefined || output === undefined || more.length > 0) {
    throw new WrongCommand(`Two files are needed: what to read, and what to write.\n\n${USAGE}`);
  }
  if (!existsSync(input)) throw new WrongCommand(`There is no file ${input}.`);
  if (!output.endsWith('.pmtiles')) throw new WrongCommand(`The file to write must end with .pmtiles, not ${output}.`);
  const zoom = (name: 'min-zoom' | 'plots-from' | 'max-zoom', usual: number | null): number | null => {
    const text = values[name];
    if (text === undefined) return usual;
    if (!/^\d+$/.test(text) || Number(text) > 16) throw new WrongCommand(`--${name} must be a number from 0 to 16.`);
    return Number(text);
  };
  const date = (name: 'published' | 'as-of'): string | null => {
    const text = values[name] ?? null;
    if (text === null || parseAsOf(text)) return text;
    throw new WrongCommand(`--${name} must be a date such as 2025, 2025-07 or 2025-07-21.`);
  };
  const processes = values.processes ?? String(Math.min(4, availableParallelism()));
  if (!/^[1-9]\d?$/.test(processes)) throw new WrongCommand('--processes must be a number from 1 to 99.');
  return {
    input,
    output,
    cache: join(ROOT, '.cache', 'tiles'),
    minZoom: zoom('min-zoom', 5) ?? 5,
    maxZoom: zoom('max-zoom', null),
    plotsFrom: zoom('plots-from', 12) ?? 12,
    title: values.title ?? null,
    source: {
      publisher: values.publisher ?? null,
      title: values.source ?? null,
      url: values.url ?? null,
      published: date('published'),
    },
    asOf: date('as-of'),
    synthetic: values.synthetic ?? false,
    mapping: { properties: propertiesOf(values.map ?? []), statuses: statusesOf(values.status ?? []) },
    processes: Number(processes),
  };
}

function parse() {
  const text = { type: 'string' } as const;
  const several = { type: 'string', multiple: true } as const;
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        map: several,
        status: several,
        title: text,
        publisher: text,
        source: text,
        url: text,
        published: text,
        'as-of': text,
        'min-zoom': text,
        'plots-from': text,
        'max-zoom': text,
        synthetic: { type: 'boolean' },
        processes: text,
      },
    });
  } catch (error) {
    throw new WrongCommand(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}

const pairs = (name: string, list: readonly string[]): (readonly [string, string])[] =>
  list.map((pair) => {
    const at = pair.indexOf('=');
    if (at < 1 || at === pair.length - 1) throw new WrongCommand(`--${name} wants NAME=VALUE, not ${pair}.`);
    return [pair.slice(0, at), pair.slice(at + 1)];
  });

function propertiesOf(list: readonly string[]): Partial<Record<Property, string>> {
  return Object.fromEntries(
    pairs('map', list).map(([ours, theirs]) => {
      if (PROPERTIES.some((name) => name === ours)) return [ours, theirs];
      throw new WrongCommand(`--map knows ${PROPERTIES.join(', ')}, not ${ours}.`);
    }),
  );
}

function statusesOf(list: readonly string[]): Record<string, PlotStatus> {
  return Object.fromEntries(
    pairs('status', list).map(([theirs, ours]) => {
      const status = plotStatus(ours);
      if (status) return [theirs, status];
      throw new WrongCommand(`--status makes free, reserved, leased or not_cleared of a word, not ${ours}.`);
    }),
  );
}

const STAGES = {
  reading: 'Reading',
  regions: 'Making tiles',
  writing: 'Writing tiles',
  rows: 'Writing the index',
} as const;

/** A bar on a terminal; elsewhere a line per stage. */
function showProgress(): { readonly on: OnProgress; readonly end: () => void } {
  const bar = new SingleBar(
    { format: '{stage} {bar} {percentage} %  {duration_formatted}', hideCursor: true, barsize: 30 },
    Presets.shades_classic,
  );
  let stage = '';
  return {
    on: (next, at, of) => {
      const name = STAGES[next];
      if (name !== stage) {
        bar.stop();
        stage = name;
        if (process.stdout.isTTY) bar.start(of, at, { stage: name.padEnd(17) });
        else console.log(`${name} …`);
      } else bar.update(at);
    },
    end: () => bar.stop(),
  };
}

const kB = (bytes: number): string => `${Math.round(bytes / 1000).toLocaleString('en')} kB`;
const count = (number: number): string => number.toLocaleString('en');

function printReport(options: TilesOptions, report: TilesReport, seconds: number): void {
  for (const { where, reason } of report.remarks) console.log(`${where}: ${reason}`);
  const more = report.skipped + report.leftOut - report.remarks.length;
  if (more > 0) console.log(`… and ${count(more)} more of the kind`);
  if (report.unchanged)
    console.log('Nothing to do: input and options are those of the last run, and its files are there.');
  const peak = process.resourceUsage().maxRSS / 1000;
  const lines = [
    `${count(report.plots)} plots in ${count(report.zones)} zones${report.synthetic ? ', SYNTHETIC' : ''}`,
    `${count(report.skipped)} features skipped, ${count(report.leftOut)} values left out`,
    `${count(report.tiles)} tiles, zoom ${report.minZoom} to ${report.maxZoom}; the largest ${kB(report.largestTileBytes)}, most features ${count(report.mostFeatures)}`,
    ...(report.overLimit > 0
      ? [`${count(report.overLimit)} tiles of the last zoom are larger than they should be`]
      : []),
    `${count(report.regions)} regions, ${count(report.regionsKept)} of them kept from before`,
    `${options.output}: ${kB(report.archiveBytes)}`,
    `${indexFolderOf(options.output)}: ${kB(report.indexBytes)}`,
    `${seconds.toFixed(1)} s, ${Math.round(peak)} MB at most`,
  ];
  console.log(lines.join('\n'));
}

try {
  process.exitCode = await main();
} catch (error) {
  const expected = error instanceof UnusableInput || error instanceof WrongCommand;
  console.error(expected ? error.message : error);
  if (!expected || error instanceof UnusableInput) console.error('Nothing was written.');
  process.exitCode = 2;
}
