import * as v from 'valibot';
import { QUALIFIERS } from '../../domain/claim';
import { figureKeyOf, isCitySubject, type ReleaseEntry, type Snapshot } from '../../domain/releases/snapshot';
import { UNITS } from '../../domain/units';
import { asOf } from './claim';

/** A version names a file and stands in links. */
const version = v.pipe(v.string(), v.regex(/^[0-9a-z](?:[.-]?[0-9a-z]){0,39}$/));
const day = v.pipe(v.string(), v.isoDate());

export const releaseIndex = v.pipe(
  v.object({
    releases: v.array(
      v.object({
        version,
        date: day,
        bytes: v.nullable(v.pipe(v.number(), v.integer())),
        note: v.nullable(v.string()),
      }),
    ),
  }),
  v.transform(({ releases }): readonly ReleaseEntry[] => releases),
);

const value = v.union([v.number(), v.string(), v.object({ from: v.number(), to: v.number() })]);

const figure = v.pipe(
  v.tuple([
    v.string(),
    v.string(),
    v.nullable(v.string()),
    value,
    v.picklist(UNITS),
    v.nullable(v.picklist(QUALIFIERS)),
    v.nullable(asOf),
    v.string(),
  ]),
  v.transform(([subject, field, period, amount, unit, qualifier, date, source]) => ({
    subject,
    field,
    period,
    value: amount,
    unit,
    qualifier,
    asOf: date,
    source,
  })),
);

/** The figures of a release, as `scripts/data/releases.ts` writes them. */
export const releaseSnapshot = v.pipe(
  v.object({
    version,
    date: day,
    zones: v.array(v.tuple([v.string(), v.string(), v.string()])),
    sources: v.array(v.tuple([v.string(), v.string(), v.nullable(asOf)])),
    figures: v.array(figure),
  }),
  v.transform((file): Snapshot => ({
    version: file.version,
    date: file.date,
    zones: new Map(file.zones.map(([id, nameVi, nameEn]) => [id, { nameVi, nameEn }])),
    sources: new Map(file.sources.map(([id, publisher, published]) => [id, { publisher, published }])),
    figures: new Map(file.figures.map((one) => [figureKeyOf(one), one])),
  })),
  // A figure of nothing would be lost when releases are compared.
  v.check(({ zones, figures }) =>
    [...figures.values()].every(({ subject }) => isCitySubject(subject) || zones.has(subject)),
  ),
);
