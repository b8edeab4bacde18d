import * as v from 'valibot';
import { parseAsOf } from '../domain/asOf';
import { CITY_SUBJECTS } from '../domain/city';
import { BASES, CONFIDENCES, PUBLISHER_KINDS, QUALIFIERS, type Claim } from '../domain/claim';
import { isCityIndicator, isZoneField, type CityIndicator, type ZoneField } from '../domain/fields';
import { isLocalSource } from '../domain/localSource';
import type { Change, LocalData, LocalSource } from '../domain/studio/change';
import { UNITS } from '../domain/units';
import { KINDS, OUTLINE_KINDS, STATUSES } from '../domain/zone';

/** A change of its form gets a new number; an older one is then read by a step of its own. */
const VERSION = 1;

/** What is kept on the device, as plain data. */
export interface LocalFile {
  readonly version: typeof VERSION;
  readonly sources: readonly LocalSource[];
  readonly changes: readonly Change[];
}

export const writeLocalFile = ({ sources, changes }: LocalData): LocalFile => ({ version: VERSION, sources, changes });

const asOf = v.nullable(
  v.pipe(
    v.string(),
    v.check((text) => parseAsOf(text) !== null),
  ),
);
const localId = v.pipe(v.string(), v.check(isLocalSource));
const zoneId = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,79}$/));
const degrees = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));
const positive = v.pipe(v.number(), v.gtValue(0));

const source: v.GenericSchema<unknown, LocalSource> = v.object({
  id: localId,
  publisher: v.string(),
  publisherKind: v.picklist(PUBLISHER_KINDS),
  title: v.string(),
  url: v.nullable(v.string()),
  site: v.nullable(v.string()),
  published: asOf,
  language: v.nullable(v.string()),
  repeats: v.nullable(v.string()),
});

const claim: v.GenericSchema<unknown, Claim> = v.object({
  value: v.union([v.number(), v.string(), v.object({ from: v.number(), to: v.number() })]),
  unit: v.picklist(UNITS),
  qualifier: v.nullable(v.picklist(QUALIFIERS)),
  asOf,
  scope: v.nullable(v.string()),
  source: localId,
  confidence: v.picklist(CONFIDENCES),
  basis: v.picklist(BASES),
  rejected: v.boolean(),
  note: v.nullable(v.string()),
});

const figure = v.variant('of', [
  v.object({
    of: v.literal('zone'),
    zone: zoneId,
    field: v.custom<ZoneField>((x) => typeof x === 'string' && isZoneField(x)),
  }),
  v.object({
    of: v.literal('city'),
    subject: v.picklist(CITY_SUBJECTS),
    indicator: v.custom<CityIndicator>((x) => typeof x === 'string' && isCityIndicator(x)),
    period: asOf,
  }),
]);

const position = v.object({ lon: degrees, lat: degrees, precisionM: positive, what: v.string(), source: v.string() });
const ring = v.pipe(v.array(v.array(v.number())), v.minLength(4));
const outline = v.object({
  geometry: v.variant('type', [
    v.object({ type: v.literal('Polygon'), coordinates: v.array(ring) }),
    v.object({ type: v.literal('MultiPolygon'), coordinates: v.array(v.array(ring)) }),
  ]),
  kind: v.picklist(OUTLINE_KINDS),
  accuracyM: v.string(),
  drawnAreaHa: positive,
  source: v.string(),
  note: v.nullable(v.string()),
});
const zone = v.object({
  id: zoneId,
  nameVi: v.string(),
  nameEn: v.string(),
  kind: v.picklist(KINDS),
  status: v.picklist(STATUSES),
});

const change: v.GenericSchema<unknown, Change> = v.variant('kind', [
  v.object({ kind: v.literal('figure'), figure, claim }),
  v.object({ kind: v.literal('position'), zone: zoneId, position, source: localId }),
  v.object({ kind: v.literal('outline'), zone: zoneId, outline, source: localId }),
  v.object({ kind: v.literal('zone'), zone, source: localId }),
]);

const file = v.object({ version: v.literal(VERSION), sources: v.array(v.unknown()), changes: v.array(v.unknown()) });

/** What was kept, as far as it can be read: a damaged entry costs itself and no other. Never throws. */
export function readLocalFile(kept: unknown): { readonly data: LocalData; readonly damaged: boolean } {
  const outer = v.safeParse(file, kept);
  if (!outer.success) return { data: { sources: [], changes: [] }, damaged: true };
  const good = <T>(schema: v.GenericSchema<unknown, T>, items: readonly unknown[]): readonly T[] =>
    items.flatMap((item) => {
      const result = v.safeParse(schema, item);
      return result.success ? [result.output] : [];
    });
  const sources = good(source, outer.output.sources);
  const ids = new Set(sources.map(({ id }) => id));
  const changes = good(change, outer.output.changes).filter((one) =>
    ids.has(one.kind === 'figure' ? one.claim.source : one.source),
  );
  const damaged = sources.length < outer.output.sources.length || changes.length < outer.output.changes.length;
  return { data: { sources, changes }, damaged };
}
