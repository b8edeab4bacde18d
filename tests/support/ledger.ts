import { chooseClaim } from '../../src/domain/chooseClaim';
import type { CityFigure, CitySubject } from '../../src/domain/city';
import type { Claim, Figure, Source } from '../../src/domain/claim';
import type { CityIndicator } from '../../src/domain/fields';
import type { Zone } from '../../src/domain/zone';

/** Short ways to write pieces of a ledger in tests. What is not said is the plainest there is. */

export const aSource = (id: string, more: Partial<Source> = {}): Source => ({
  id,
  publisher: `Publisher ${id}`,
  publisherKind: 'press',
  title: `Title ${id}`,
  url: `https://example.org/${id}`,
  site: null,
  published: '2025-07-21',
  language: 'vi',
  ...more,
});

export const aClaim = (value: Claim['value'], more: Partial<Claim> = {}): Claim => ({
  value,
  unit: 'ha',
  qualifier: null,
  asOf: '2025-07-21',
  scope: null,
  source: 's1',
  confidence: 'high',
  basis: 'reported',
  rejected: false,
  note: null,
  ...more,
});

export function aFigure(claims: readonly Claim[], sources: Readonly<Record<string, Source>> = {}): Figure {
  return chooseClaim(claims, (id) => sources[id] ?? aSource(id));
}

export const aCityFigure = (
  subject: CitySubject,
  indicator: CityIndicator,
  period: string | null,
  value: Claim['value'],
  more: Partial<Claim> = {},
): CityFigure => ({
  subject,
  indicator,
  period,
  figure: aFigure([aClaim(value, { unit: 'projects', asOf: period, ...more })]),
});

export const aZone = (id: string, more: Partial<Zone> = {}): Zone => ({
  id,
  nameVi: id,
  nameEn: id,
  kind: 'industrial_zone',
  status: 'operating',
  statusFrom: 'list',
  statusNote: null,
  parentId: null,
  counted: true,
  districtsOld: [],
  communesOld: [],
  communesNew: [],
  crafts: [],
  position: null,
  outline: null,
  points: [],
  figures: {},
  ...more,
});
