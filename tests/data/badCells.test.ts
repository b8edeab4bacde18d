import { describe, expect, test } from 'vitest';
import { committedFiles } from '../../scripts/data/committed';
import { load } from '../../scripts/data/load';
import { InputProblems, problemText, type Problem } from '../../scripts/data/problems';
import { smallFiles, textOf, withFiles } from './support/fixtureFiles';

const claims = textOf(smallFiles(), 'claims.csv');

function problemsOf(name: string, content: string | Uint8Array): readonly Problem[] {
  try {
    load(withFiles(smallFiles(), { [name]: content }));
  } catch (error) {
    if (error instanceof InputProblems) return error.problems;
    throw error;
  }
  return [];
}

/** The one problem of a ledger with one more row. */
const ofRow = (row: string): Problem | undefined => problemsOf('claims.csv', claims + row)[0];

const ROW = 'kcn-b,area_ha,,10,ha,,2025,,src-a,high,reported,,';

test('a good row is no problem', () => {
  expect(ofRow(ROW)).toBeUndefined();
});

describe('what cannot be read is named with file, row, column, value and what to write instead', () => {
  test.each([
    [ROW.replace('kcn-b', 'kcn-bb'), 'subject_id', 'kcn-bb', 'did you mean "kcn-b"'],
    [ROW.replace('area_ha', 'area'), 'field', 'area', 'did you mean "area_ha"'],
    [ROW.replace(',10,', ',ten,'), 'value', 'ten', 'write a number'],
    [ROW.replace(',10,', ',"1,268",'), 'value', '1,268', 'without thousands separators'],
    [ROW.replace(',10,', ',,'), 'value', '', 'left out of the ledger'],
    [ROW.replace(',ha,', ',acres,'), 'unit', 'acres', 'the usual one of this field is ha'],
    [ROW.replace(',2025,', ',summer 2025,'), 'as_of', 'summer 2025', 'write a date as'],
    [ROW.replace(',2025,', ',3/4/2025,'), 'as_of', '3/4/2025', 'day or month first?'],
    [ROW.replace('src-a', 'src-z'), 'source_id', 'src-z', 'no such source; did you mean "src-'],
    [ROW.replace('src-a', ''), 'source_id', '', 'the id of a source, or the publisher'],
    [ROW.replace('high', 'sure'), 'confidence', 'sure', 'write one of: high, medium, low'],
    [ROW.replace('area_ha,,', 'area_ha,2025,'), 'period', '2025', 'only the city'],
    [ROW.replace('area_ha,,10,ha', 'status,,running,text'), 'value', 'running', 'write one of: operating'],
    [ROW.replace(/,$/, ',Ho? L?c is an example'), 'note', 'Ho? L?c is an example', 'letters were lost'],
  ])('%s', (row, column, value, hint) => {
    const problem = ofRow(row);
    expect(problem).toMatchObject({ file: 'claims.csv', row: 9, column, value });
    expect(problem?.hint).toContain(hint);
    expect(problem ? problemText(problem) : '').toContain(`claims.csv, row 9, column "${column}"`);
  });

  test('a file that was not saved as Unicode', () => {
    const [problem] = problemsOf(
      'claims.csv',
      Buffer.from(`${claims}kcn-b,area_ha,,10,ha,,2025,,src-a,high,reported,,\u00e0`, 'latin1'),
    );
    expect(problem).toMatchObject({ file: 'claims.csv', row: 0 });
    expect(problem?.hint).toContain('CSV UTF-8');
  });

  test('columns that are missing or unknown', () => {
    expect(problemsOf('claims.csv', claims.replace('value', 'worth'))[0]?.hint).toContain('missing: value');
    expect(problemsOf('claims.csv', claims.replace('note', 'remark'))[0]?.hint).toContain(
      'unknown or doubled column "remark"',
    );
  });

  test('a file that is missing', () => {
    expect(() => load((name) => (name === 'zones.csv' ? undefined : smallFiles()(name)))).toThrow(
      'zones.csv — the file is missing',
    );
  });

  test('dates of one file that are both day first and month first', () => {
    const rows = [ROW.replace(',2025,', ',21/07/2025,'), ROW.replace(',2025,', ',7/22/2025,')].join('\n');
    expect(problemsOf('claims.csv', `${claims}${rows}`).map((p) => p.hint)).toContainEqual(
      expect.stringContaining('mixes day-first'),
    );
  });

  test('coordinates that lost their point', () => {
    const positions = textOf(smallFiles(), 'positions.csv').replace('105.805', '105805');
    expect(problemsOf('positions.csv', positions)[0]).toMatchObject({
      file: 'positions.csv',
      row: 2,
      column: 'lon',
      value: '105805',
    });
  });

  test('all problems are told at once', () => {
    expect(problemsOf('claims.csv', `${claims}${[ROW, ROW, ROW].join('\n').replaceAll(',10,', ',ten,')}`)).toHaveLength(
      3,
    );
  });
});

test('columns may stand in any order, and empty ones may be missing', () => {
  const minimal = 'value,subject_id,as_of,field,publisher,published\n12,kcn-b,2025,area_ha,Office A,2025-12-31\n';
  const others = { 'sums.csv': 'id,total,parts\n', 'known-contradictions.csv': 'id,kind,figures,explanation\n' };
  const data = load(withFiles(smallFiles(), { ...others, 'claims.csv': minimal }));
  expect(data.figures.get('kcn-b/area_ha')?.claims).toMatchObject([{ value: 12, unit: 'ha', asOf: '2025' }]);
});

test('the committed tables can be read', () => {
  expect(() => load(committedFiles)).not.toThrow();
});
