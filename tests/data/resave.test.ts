import { describe, expect, test } from 'vitest';
import { committedFiles, sizeOfKept } from '../../scripts/data/committed';
import { load } from '../../scripts/data/load';
import { outputsOf } from '../../scripts/data/outputs';
import { textOf, withFiles } from './support/fixtureFiles';
import { resaved, type Habits } from './support/resave';

const claims = textOf(committedFiles, 'claims.csv');
const asCommitted = [...outputsOf(load(committedFiles), sizeOfKept)];

const SPREADSHEETS: Readonly<Record<string, Habits>> = {
  'Excel in the US, "CSV UTF-8"': {
    delimiter: ',',
    encoding: 'utf-8 with mark',
    newline: '\r\n',
    decimals: '.',
    dates: 'Jul-25 and 7/21/2025',
    trailing: false,
  },
  'Excel in Vietnam, "CSV UTF-8"': {
    delimiter: ';',
    encoding: 'utf-8 with mark',
    newline: '\r\n',
    decimals: ',',
    dates: 'Jul-25 and 21/07/2025',
    trailing: true,
  },
  'Excel in Vietnam with Vietnamese month names': {
    delimiter: ';',
    encoding: 'utf-8 with mark',
    newline: '\r\n',
    decimals: ',',
    dates: 'Thg7-25 and 21/07/2025',
    trailing: false,
  },
  'Excel in Vietnam, "CSV" with commas between cells and in numbers': {
    delimiter: ',',
    encoding: 'utf-8',
    newline: '\r\n',
    decimals: ',',
    dates: 'Jul-25 and 21/07/2025',
    trailing: false,
  },
  'Excel, "Unicode text"': {
    delimiter: '\t',
    encoding: 'utf-16',
    newline: '\r\n',
    decimals: ',',
    dates: 'Jul-25 and 7/21/2025',
    trailing: true,
  },
  'LibreOffice, cells as shown': {
    delimiter: ',',
    encoding: 'utf-8',
    newline: '\n',
    decimals: '.',
    dates: 'kept',
    trailing: false,
  },
};

describe('a ledger that was only opened and saved builds the same bytes', () => {
  test.each(Object.keys(SPREADSHEETS))('%s', (name) => {
    const habits = SPREADSHEETS[name] as Habits;
    const bytes = resaved(claims, habits);
    expect(Buffer.from(bytes).equals(Buffer.from(claims))).toBe(name.startsWith('LibreOffice'));
    expect([...outputsOf(load(withFiles(committedFiles, { 'claims.csv': bytes })), sizeOfKept)]).toEqual(asCommitted);
  });
});

test('the order of the ledger’s rows means nothing', () => {
  const [header = '', ...rows] = claims.trimEnd().split('\n');
  const turned = [header, ...rows.toReversed()].join('\n');
  expect([...outputsOf(load(withFiles(committedFiles, { 'claims.csv': turned })), sizeOfKept)]).toEqual(asCommitted);
});

test('commune codes that lost their zeros are the same codes', () => {
  const places = textOf(committedFiles, 'places.csv').replace(/^0+(?=\d)/gm, '');
  const ids = textOf(committedFiles, 'ids.csv').replace(/^commune,0+/gm, 'commune,');
  expect(places).not.toBe(textOf(committedFiles, 'places.csv'));
  expect([...outputsOf(load(withFiles(committedFiles, { 'places.csv': places, 'ids.csv': ids })), sizeOfKept)]).toEqual(
    asCommitted,
  );
});
