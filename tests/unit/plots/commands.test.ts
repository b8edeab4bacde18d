import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFixture } from '../../../scripts/tiles/fixture';
import { estatesOver, gridOverHanoi, syntheticPlots } from '../../../scripts/tiles/syntheticPlots';
import { lines, ownFolder, readIndex, readTiles } from '../../support/plots';
import { ROOT } from '../../support/root';

const run = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(ROOT, 'scripts/tiles/run.ts'), ...args],
    {
      cwd: ROOT,
      encoding: 'utf8',
    },
  );
  return { status, stdout, stderr };
};

test('npm run tiles says what it did, what it skipped and how it ended', async () => {
  const folder = ownFolder();
  const [input, output] = [join(folder, 'in.geojsonl'), join(folder, 'out.pmtiles')];
  const plots = [...syntheticPlots(estatesOver(200, gridOverHanoi(4)), 1, 40)];
  writeFileSync(input, lines(plots));
  // Two processes make the regions.
  expect(run(input, output, '--processes', '2', '--title', 'A set', '--as-of', '2026')).toMatchObject({ status: 0 });
  const { index, rows } = readIndex(output);
  expect(index).toMatchObject({ rows: 200, title: 'A set', asOf: '2026', synthetic: true });
  const drawn = (await readTiles(output)).filter(({ z }) => z === 14).flatMap(({ layers }) => layers.plots ?? []);
  expect(new Set(drawn.map(({ id }) => id)).size).toBe(rows.length);

  writeFileSync(input, `${lines(plots)}{"type":"Feature"}\n`);
  const second = run(input, output, '--processes', '1', '--title', 'A set', '--as-of', '2026');
  expect(second.status).toBe(1);
  expect(second.stdout).toContain('line 201: it has no geometry');
  expect(second.stdout).toContain('200 plots in 4 zones, SYNTHETIC');
  expect(second.stdout).toContain('1 features skipped');
  expect(second.stdout).toMatch(/(\d+) regions, \1 of them kept from before/);

  const before = readFileSync(output);
  writeFileSync(input, 'nothing of the kind');
  const third = run(input, output);
  expect(third).toMatchObject({ status: 2 });
  expect(third.stderr).toContain('Nothing was written.');
  expect(readFileSync(output)).toEqual(before);
}, 120_000);

test.each([
  [[], 'Two files are needed'],
  [['nowhere.geojson', 'out.pmtiles'], 'There is no file nowhere.geojson.'],
  [['package.json', 'out.zip'], 'must end with .pmtiles'],
  [['package.json', 'out.pmtiles', '--max-zoom', '30'], '--max-zoom must be a number from 0 to 16'],
  [['package.json', 'out.pmtiles', '--map', 'height=H'], '--map knows id'],
  [['package.json', 'out.pmtiles', '--status', 'sold=gone'], '--status makes free'],
  [['package.json', 'out.pmtiles', '--as-of', 'soon'], '--as-of must be a date'],
])('npm run tiles %j says what is wrong', (args, message) => {
  const { status, stderr } = run(...args);
  expect(stderr).toContain(message);
  expect(status).toBe(2);
  expect(existsSync(join(ROOT, 'out.pmtiles'))).toBe(false);
});

test('the made-up plots of the fixtures are what npm run plots:fixture makes', async () => {
  const folder = ownFolder();
  await makeFixture(folder);
  const kept = join(ROOT, 'tests', 'fixtures', 'plots');
  expect(readFileSync(join(folder, 'plots.geojsonl'), 'utf8')).toBe(readFileSync(join(kept, 'plots.geojsonl'), 'utf8'));
  const [fresh, committed] = [readIndex(join(folder, 'plots.pmtiles')), readIndex(join(kept, 'plots.pmtiles'))];
  expect(committed.rows).toEqual(fresh.rows);
  expect(committed.table.columns).toEqual(fresh.table.columns);
  expect(committed.index).toMatchObject({ dataset: fresh.index.dataset, totals: fresh.index.totals, synthetic: true });
  expect(await readTiles(join(kept, 'plots.pmtiles'))).toEqual(await readTiles(join(folder, 'plots.pmtiles')));
  expect(committed.rows.every(({ name, source }) => `${name} ${source}`.includes('SYNTHETIC'))).toBe(true);
});

test('made-up plots are never written where they would be published', () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(ROOT, 'scripts/tiles/synthetic.ts'), '5', join(ROOT, 'public', 'geo', 'plots.ndjson')],
    { cwd: ROOT, encoding: 'utf8' },
  );
  expect(status).toBe(2);
  expect(stderr).toContain('do not go into public');
});
