import { expect, test } from 'vitest';
import { checkAll } from '../../scripts/data/checks';
import { committedFiles } from '../../scripts/data/committed';
import { load } from '../../scripts/data/load';
import { STAGES, STAGE_FIELD, ladderOf } from '../../src/domain/clearance/stages';
import { textOf, withFiles } from './support/fixtureFiles';

const claims = textOf(committedFiles, 'claims.csv').trimEnd();
const header = (claims.split('\n')[0] ?? '').split(',');

test.each(STAGES)('one row in the ledger brings the stage "%s" of a zone, unit and all', (stage) => {
  const field = STAGE_FIELD[stage];
  const cells: Readonly<Record<string, string>> = {
    subject_id: 'kcn-phu-xuyen',
    field,
    value: field.endsWith('_date') ? '30/06/2026' : '12,5',
    as_of: '2026-06-30',
    publisher: 'Nhân Dân',
    published: '2026-07-02',
  };
  const row = header.map((column) => `"${cells[column] ?? ''}"`).join(',');
  const data = load(withFiles(committedFiles, { 'claims.csv': `${claims}\n${row}\n` }));
  expect(checkAll(data).findings).toEqual([]);
  const figure = data.figures.get(`kcn-phu-xuyen/${field}`);
  const context = { release: { version: 'test', date: '2026-11-21' }, sources: {} };
  const reading = ladderOf({ figures: { [field]: figure } }, context).find((one) => one.stage === stage);
  expect(reading?.basis?.field).toBe(field);
  expect(reading?.state).toBe(field.endsWith('_date') ? 'done' : 'part');
  expect(reading?.basis?.claim.unit).toBe(field.endsWith('_date') ? 'date' : 'ha');
});
