import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { committedFiles, PUBLIC_GEO, sizeOfKept } from '../../scripts/data/committed';
import { load } from '../../scripts/data/load';
import { outputsOf } from '../../scripts/data/outputs';
import { releaseIndex, releaseSnapshot } from '../../src/data/schema/release';
import { chosenClaim } from '../../src/domain/claim';
import { standingOf } from '../../src/domain/releases/snapshot';
import { publishedDataset } from '../support/published';
import { withFiles } from './support/fixtureFiles';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const published = (name: string): string => readFileSync(join(PUBLIC_GEO, name), 'utf8');
const index = v.parse(releaseIndex, JSON.parse(published('releases.json')));
const dataset = publishedDataset();
const { version, date } = dataset.release;

test('the present release is the last of the list, and its figures are kept', () => {
  expect(index.at(-1)).toMatchObject({ version, date });
  expect(standingOf(index, version)).toBe('kept');
});

test('what is kept is what the list says, to the byte', () => {
  const kept = index.filter(({ bytes }) => bytes !== null);
  expect(readdirSync(join(PUBLIC_GEO, 'releases')).toSorted()).toEqual(
    kept.map((release) => `${release.version}.json`).toSorted(),
  );
  for (const release of kept) {
    expect(Buffer.byteLength(published(`releases/${release.version}.json`))).toBe(release.bytes);
  }
});

test('every kept release can be read, and is a few tens of kB', () => {
  for (const release of index.filter(({ bytes }) => bytes !== null)) {
    const text = published(`releases/${release.version}.json`);
    expect(v.parse(releaseSnapshot, JSON.parse(text))).toMatchObject({ version: release.version, date: release.date });
    expect(gzipSync(text).length).toBeLessThan(60_000);
  }
});

test('the present one says what the app shows: every figure in use, and no other', () => {
  const snapshot = v.parse(releaseSnapshot, JSON.parse(published(`releases/${version}.json`)));
  const shown = new Map<string, unknown>();
  for (const zone of dataset.zones)
    for (const [field, figure] of Object.entries(zone.figures)) {
      const claim = chosenClaim(figure);
      if (claim) shown.set(`${zone.id}/${field}@`, claim.value);
    }
  for (const { subject, indicator, period, figure } of dataset.city) {
    const claim = chosenClaim(figure);
    if (claim) shown.set(`${subject}/${indicator}@${period ?? ''}`, claim.value);
  }
  expect(new Map([...snapshot.figures].map(([key, { value }]) => [key, value]))).toEqual(shown);
  expect([...snapshot.zones.keys()].toSorted()).toEqual(dataset.zones.map(({ id }) => id).toSorted());
});

const TWO = 'version,date,note\n0.9.0,2026-01-31,\n1.0.0,2026-11-21,release-1-0-0\n';

test('a new release keeps the list of the earlier ones; one whose file is missing is listed as gone', () => {
  const data = load(withFiles(committedFiles, { 'release.csv': bytesOf(TWO) }));
  const listOf = (size: number | null) =>
    v.parse(releaseIndex, JSON.parse(outputsOf(data, () => size).get('releases.json') ?? ''));
  expect(listOf(1234)).toMatchObject([{ version: '0.9.0', bytes: 1234 }, { version: '1.0.0' }]);
  expect(standingOf(listOf(null), '0.9.0')).toBe('gone');
  expect(outputsOf(data, sizeOfKept).has('releases/0.9.0.json')).toBe(false);
});

test.each([
  ['a version twice', 'version,date\n1.0.0,2026-01-31\n1.0.0,2026-11-21\n', /release\.csv.*stands above already/s],
  ['a version that is a path', 'version,date\n../x,2026-01-31\n', /release\.csv.*such as 1\.0\.1/s],
  ['a day that is none', 'version,date\n1.0.0,soon\n', /release\.csv.*such as 2026-11-21/s],
])('%s is refused with its row and what to write', (_, csv, says) => {
  expect(() => load(withFiles(committedFiles, { 'release.csv': bytesOf(csv) }))).toThrow(says);
});
