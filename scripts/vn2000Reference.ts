/**
 * Writes tests/fixtures/vn2000Reference.json: the same places in WGS84 and on every VN-2000 grid as PROJ's own `cs2cs`
 * has them, to test ours against. Needs `cs2cs` (Debian: proj-bin); run only when the grids change.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { VN2000_GRIDS, vn2000Definition, type Vn2000Grid } from '../src/geodesy/vn2000';

/** Longitude first, so that no order of axes has to be known. */
const WGS84 = '+proj=longlat +datum=WGS84 +no_defs';

const range = (from: number, to: number, steps: number): number[] =>
  Array.from({ length: steps + 1 }, (_, i) => Number((from + ((to - from) * i) / steps).toFixed(6)));

const places = range(105.25, 106.05, 5).flatMap((lon) => range(20.53, 21.42, 5).map((lat) => [lon, lat] as const));

function cs2cs(args: readonly string[], lines: readonly (readonly number[])[]): number[][] {
  const input = lines.map((line) => line.join(' ')).join('\n');
  const text = execFileSync('cs2cs', args, { input: `${input}\n`, encoding: 'utf8' });
  return text
    .trim()
    .split('\n')
    .map((line) => line.split(/\s+/).slice(0, 2).map(Number));
}

const grids = Object.keys(VN2000_GRIDS) as Vn2000Grid[];
const points = grids.map((grid) => {
  const definition = vn2000Definition(grid).split(' ');
  // The same from the registry's entry alone: whoever changes our definition would notice here.
  const registry = cs2cs(
    ['-f', '%.6f', 'EPSG:4326', `EPSG:${VN2000_GRIDS[grid].epsg}`],
    places.map(([lon, lat]) => [lat, lon]),
  );
  const toGrid = cs2cs(['-f', '%.6f', ...WGS84.split(' '), '+to', ...definition], places);
  const rounded = toGrid.map((point) => point.map((m) => Math.round(m * 1000) / 1000));
  const toWgs84 = cs2cs(['-f', '%.10f', ...definition, '+to', ...WGS84.split(' ')], rounded);
  return [
    grid,
    places.map(([lon, lat], i) => ({
      lon,
      lat,
      toGrid: toGrid[i],
      registry: registry[i],
      gridPoint: rounded[i],
      toWgs84: toWgs84[i],
    })),
  ];
});

const version = spawnSync('cs2cs', [], { encoding: 'utf8' }).stderr.split('\n')[0];
const file = {
  proj: version,
  toGrid: `cs2cs -f %.6f ${WGS84} +to <definition of the grid in src/geodesy/vn2000.ts>: lon lat → easting northing`,
  registry: 'cs2cs -f %.6f EPSG:4326 EPSG:<code of the grid>: lat lon → easting northing',
  toWgs84: `cs2cs -f %.10f <definition> +to ${WGS84}: gridPoint → lon lat`,
  points: Object.fromEntries(points) as Record<string, unknown>,
};
writeFileSync(join(import.meta.dirname, '../tests/fixtures/vn2000Reference.json'), `${JSON.stringify(file)}\n`);
