import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkAll, findingsOf, LAWS } from '../../scripts/data/checks';
import { committedFiles } from '../../scripts/data/committed';
import { load } from '../../scripts/data/load';
import { smallFiles } from './support/fixtureFiles';

const data = load(committedFiles);
const names = LAWS.map((law) => law.name);
const lawOf = (name: string) => LAWS.filter((law) => law.name === name);

describe('the data keep every law', () => {
  test.each(names)('%s', (name) => {
    const excused = (subject: string): boolean =>
      data.exceptions.some((e) => e.check === name && e.subject === subject);
    const findings = lawOf(name).flatMap((law) => findingsOf(data, law));
    expect(findings.filter((f) => !excused(f.subject))).toEqual([]);
  });

  test('every known exception is still needed', () => {
    expect(checkAll(data).findings).toEqual([]);
  });
});

describe('every law can fail', () => {
  test('the small tables keep all of them', () => {
    expect(checkAll(load(smallFiles())).findings).toEqual([]);
  });

  test.each(names)('tests/fixtures/data/broken/%s', (name) => {
    expect(existsSync(join(import.meta.dirname, '..', 'fixtures', 'data', 'broken', name))).toBe(true);
    const { findings } = checkAll(load(smallFiles(name)));
    expect(findings.map((f) => f.check)).toContain(name);
  });

  test('an exception that nothing needs is a finding', () => {
    expect(checkAll(load(smallFiles('exceptions-needed'))).findings.map((f) => f.check)).toEqual(['exceptions-needed']);
  });
});
