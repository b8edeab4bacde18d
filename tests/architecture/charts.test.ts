import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../support/root';
import { readSources } from '../support/sources';

/** Every file that draws figures, and the file where the same figures stand as a table. */
const TABLES: Readonly<Record<string, string>> = {
  'src/ui/figure/chart/Drawing.tsx': 'src/ui/figure/chart/SeriesChart.tsx',
  'src/ui/target/PlanDrawing.tsx': 'src/ui/target/PlanChart.tsx',
  'src/ui/target/PlanChart.tsx': 'src/ui/target/PlanChart.tsx',
  // The figures that are spread out are those of the table of zones; the drawing says how many, from where to where.
  'src/ui/find/Histogram.tsx': 'src/ui/table/ZoneTable.tsx',
};
/** Drawings that say no figures. */
const SIGNS = [
  'src/app/Wordmark.tsx',
  'src/ui/compare/MiniMap.tsx',
  'src/ui/figure/chart/Marker.tsx',
  'src/ui/kit/SignIcon.tsx',
  'src/ui/share/QrCode.tsx',
  'src/ui/target/AssumedSign.tsx',
];

test('every drawing of figures has a table', () => {
  const drawings = readSources('src')
    .filter(({ path }) => readFileSync(join(ROOT, path), 'utf8').includes('<svg'))
    .map(({ path }) => path);
  expect(drawings.toSorted()).toEqual([...Object.keys(TABLES), ...SIGNS].toSorted());
  for (const table of Object.values(TABLES)) {
    expect(readFileSync(join(ROOT, table), 'utf8'), table).toMatch(/<table|<ChartTable/);
  }
});
