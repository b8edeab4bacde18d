import { expect, test } from 'vitest';
import { committedFiles } from '../../scripts/data/committed';
import { checkAll } from '../../scripts/data/checks';
import { load, type Data } from '../../scripts/data/load';
import { chosenClaim, type Claim } from '../../src/domain/claim';
import { textOf, withFiles } from './support/fixtureFiles';

const claims = textOf(committedFiles, 'claims.csv').trimEnd();
const header = (claims.split('\n')[0] ?? '').split(',');

/** The committed data with one more row, of which only these cells are filled. */
function withRow(cells: Readonly<Record<string, string>>): Data {
  const row = header.map((column) => `"${cells[column] ?? ''}"`).join(',');
  return load(withFiles(committedFiles, { 'claims.csv': `${claims}\n${row}\n` }));
}

const chosen = (data: Data, key: string): Claim | null => chosenClaim(data.figures.get(key));

test('the example of docs/DATA.md: one row brings the 851 projects of June 2026, source and all', () => {
  const data = withRow({
    subject_id: 'city:all',
    field: 'projects_cumulative',
    value: '851',
    as_of: '2026-06-30',
    publisher: 'Ban Quản lý các Khu công nghệ cao và Khu công nghiệp thành phố Hà Nội',
    published: '2026-07-02',
  });
  const claim = chosen(data, 'city:all/projects_cumulative@2026-06-30');
  expect(claim).toMatchObject({
    value: 851,
    unit: 'projects',
    asOf: '2026-06-30',
    confidence: 'high',
    basis: 'reported',
  });
  expect(data.sources.find((s) => s.id === claim?.source)).toMatchObject({
    publisher: 'Ban Quản lý các Khu công nghệ cao và Khu công nghiệp thành phố Hà Nội',
    publisherKind: 'official',
    published: '2026-07-02',
  });
  expect(checkAll(data).findings).toEqual([]);
});

test('a newer figure of a zone is used at once, and the older ones stay', () => {
  const before = chosen(load(committedFiles), 'kcn-quang-minh-1/area_ha');
  const data = withRow({
    subject_id: 'kcn-quang-minh-1',
    field: 'area_ha',
    value: '406,5',
    as_of: '31/12/2025',
    publisher: 'Nhân Dân',
    published: '15/01/2026',
  });
  expect(chosen(data, 'kcn-quang-minh-1/area_ha')).toMatchObject({ value: 406.5, unit: 'ha', asOf: '2025-12-31' });
  expect(data.figures.get('kcn-quang-minh-1/area_ha')?.claims).toContainEqual(before);
});

test('a publisher that is known keeps its kind; one that is not may state it', () => {
  const row = { subject_id: 'kcn-dong-anh', field: 'area_ha', value: '301', as_of: '2026', published: '2026-01' };
  const kindOf = (cells: Readonly<Record<string, string>>): string | undefined => {
    const data = withRow({ ...row, ...cells });
    return data.sources.find((s) => s.id === chosen(data, 'kcn-dong-anh/area_ha')?.source)?.publisherKind;
  };
  expect(kindOf({ publisher: 'Báo Công Thương' })).toBe('press');
  expect(kindOf({ publisher: 'Sở Công Thương Hà Nội' })).toBe('official');
  expect(kindOf({ publisher: 'A newsletter' })).toBe('other');
  expect(kindOf({ publisher: 'A newsletter', publisher_kind: 'press' })).toBe('press');
});

test('a page that is already among the sources is not made a second time', () => {
  const before = load(committedFiles);
  const source = before.sources.find((s) => s.id === 'nhan-dan-20250721');
  const data = withRow({
    subject_id: 'city:all',
    field: 'projects_cumulative',
    value: '845',
    period: '2025-07',
    as_of: '2025-07-21',
    publisher: source?.publisher ?? '',
    published: source?.published ?? '',
    url: source?.url ?? '',
  });
  expect(data.sources).toHaveLength(before.sources.length);
  expect(chosen(data, 'city:all/projects_cumulative@2025-07')?.source).toBe('nhan-dan-20250721');
});

test('a figure of Hòa Lạc may be typed under the park: it joins the series', () => {
  const data = withRow({
    subject_id: 'khu-cnc-hoa-lac',
    field: 'capital_usd_million',
    value: '4700.5',
    as_of: '2026-06-30',
    source_id: 'tien-phong-20260224',
  });
  expect(chosen(data, 'khu-cnc-hoa-lac/capital_usd_million')?.value).toBe(4700.5);
  expect(chosen(data, 'city:hoa_lac/registered_capital_usd_billion@2026-06-30')).toMatchObject({
    value: 4.7005,
    unit: 'usd_billion',
  });
});
