import * as v from 'valibot';
import { parseAsOf } from '../../domain/asOf';
import { BASES, CHOICE_REASONS, CONFIDENCES, PUBLISHER_KINDS, QUALIFIERS } from '../../domain/claim';
import { UNITS } from '../../domain/units';

/** A date in one of the forms of `domain/asOf.ts`. */
export const asOf = v.pipe(
  v.string(),
  v.check((text) => parseAsOf(text) !== null),
);

/** Members that are null are left out of the files. */
const orNull = <T>(value: T | null | undefined): T | null => value ?? null;

const claim = v.pipe(
  v.object({
    value: v.union([v.number(), v.string(), v.object({ from: v.number(), to: v.number() })]),
    unit: v.picklist(UNITS),
    qualifier: v.optional(v.picklist(QUALIFIERS)),
    as_of: v.optional(asOf),
    scope: v.optional(v.string()),
    source: v.string(),
    confidence: v.picklist(CONFIDENCES),
    basis: v.picklist(BASES),
    rejected: v.optional(v.literal(true)),
    note: v.optional(v.string()),
  }),
  v.transform((c) => ({
    value: c.value,
    unit: c.unit,
    qualifier: orNull(c.qualifier),
    asOf: orNull(c.as_of),
    scope: orNull(c.scope),
    source: c.source,
    confidence: c.confidence,
    basis: c.basis,
    rejected: c.rejected ?? false,
    note: orNull(c.note),
  })),
);

export const figure = v.pipe(
  v.object({
    claims: v.array(claim),
    chosen: v.nullable(v.pipe(v.number(), v.integer())),
    why: v.nullable(v.picklist(CHOICE_REASONS)),
  }),
  v.check(({ claims, chosen }) => chosen === null || claims[chosen] !== undefined),
);

export const sources = v.pipe(
  v.array(
    v.object({
      id: v.string(),
      publisher: v.string(),
      publisher_kind: v.picklist(PUBLISHER_KINDS),
      title: v.string(),
      url: v.nullable(v.string()),
      site: v.nullable(v.string()),
      published: v.nullable(asOf),
      language: v.nullable(v.string()),
    }),
  ),
  v.transform((rows) =>
    Object.fromEntries(
      rows.map((row) => [
        row.id,
        {
          id: row.id,
          publisher: row.publisher,
          publisherKind: row.publisher_kind,
          title: row.title,
          url: row.url,
          site: row.site,
          published: row.published,
          language: row.language,
        },
      ]),
    ),
  ),
);
