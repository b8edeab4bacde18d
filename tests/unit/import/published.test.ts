import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { readAs, tablesOf } from '../../support/importing';
import { ROOT } from '../../support/root';

const filesOf = (folder: string, extension: string): string[] =>
  readdirSync(join(ROOT, folder)).filter((name) => name.endsWith(extension));
const bytesOf = (folder: string, name: string): Uint8Array => new Uint8Array(readFileSync(join(ROOT, folder, name)));

test.each(filesOf('data', '.csv'))('data/%s reads as it stands, without a question', async (name) => {
  const bytes = bytesOf('data', name);
  const { data, meta } = Papa.parse<Record<string, string>>(new TextDecoder().decode(bytes), {
    header: true,
    skipEmptyLines: true,
  });
  const outcome = await readAs(name, bytes);
  const [table] = tablesOf(outcome);
  expect(outcome).toMatchObject({ encoding: 'utf-8' });
  expect(table?.columns).toEqual(meta.fields);
  expect(table?.records.map(({ cells }) => Object.fromEntries(cells))).toEqual(
    data.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, value || null]))),
  );
});

test.each(filesOf('public/geo', '.geojson'))('public/geo/%s reads whole', async (name) => {
  const bytes = bytesOf('public/geo', name);
  const { features } = JSON.parse(new TextDecoder().decode(bytes)) as { features: readonly { geometry: unknown }[] };
  const outcome = await readAs(name, bytes);
  expect(outcome).toMatchObject({ ok: features.length > 0, ...(features.length > 0 ? { warnings: [] } : {}) });
  if (features.length === 0) return;
  expect(tablesOf(outcome)[0]?.records.map(({ geometry }) => geometry)).toEqual(
    features.map(({ geometry }) => geometry),
  );
});
