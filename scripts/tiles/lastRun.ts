import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ROWS_PER_PAGE, ROWS_PER_PART } from './indexFolder';
import { indexFolderOf, type TilesOptions, type TilesReport } from './options';
import { writeWhole } from './regionFile';
import { TILE_LIMITS } from './tile';

/** A change of the format or of how it is made must change this: output of before is then not taken for up to date. */
const PROGRAM_VERSION = 1;

/** The input's content and all options that the output hangs on. */
export async function stampOf(options: TilesOptions): Promise<string> {
  const { input, output, cache: _cache, processes: _processes, ...rest } = options;
  const hash = createHash('sha256').update(
    JSON.stringify([PROGRAM_VERSION, TILE_LIMITS, ROWS_PER_PAGE, ROWS_PER_PART, basename(output), rest]),
  );
  for await (const chunk of createReadStream(input) as AsyncIterable<Buffer>) hash.update(chunk);
  return hash.digest('hex');
}

const fileOf = (cache: string, output: string): string =>
  join(cache, `run-${createHash('sha256').update(output).digest('hex').slice(0, 16)}.json`);

/** What the last run with this stamp reported, if all that it made is still there, by its sizes. */
export function lastReport(cache: string, output: string, stamp: string): TilesReport | null {
  let last: { readonly stamp: string; readonly report: TilesReport };
  try {
    last = JSON.parse(readFileSync(fileOf(cache, output), 'utf8')) as typeof last;
  } catch {
    return null;
  }
  const folder = indexFolderOf(output);
  if (last.stamp !== stamp || !existsSync(output) || !existsSync(folder)) return null;
  const { archiveBytes, indexBytes } = last.report;
  return statSync(output).size === archiveBytes && folderBytes(folder) === indexBytes ? last.report : null;
}

/** Keeps the report of a run, for the next to find that nothing has changed. */
export function keepReport(cache: string, output: string, stamp: string, report: TilesReport): void {
  writeWhole(fileOf(cache, output), JSON.stringify({ stamp, report }));
}

export const folderBytes = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
