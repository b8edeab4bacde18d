import * as z from 'zod/mini';
import { parseAsOf } from '../../domain/asOf';
import { BASES, CHOICE_REASONS, CONFIDENCES, PUBLISHER_KINDS, QUALIFIERS } from '../../domain/claim';
import { UNITS } from '../../domain/units';

// zod may otherwise probe `new Function`, which the content security policy forbids and reports.
z.config({ jitless: true });

export const asOf = z.string().check(z.refine((text) => parseAsOf(text) !== null));

/** Members that are null are left out of the files. */
const orNull = <T>(value: T | null | undefined): T | null => value ?? null;

const claim = z.pipe(
  z.object({
    value: z.union([z.number(), z.string(), z.object({ from: z.number(), to: z.number() })]),
    unit: z.enum(UNITS),
    qualifier: z.optional(z.enum(QUALIFIERS)),
    as_of: z.optional(asOf),
    scope: z.optional(z.string()),
    source: z.string(),
    confidence: z.enum(CONFIDENCES),
    basis: z.enum(BASES),
    rejected: z.optional(z.literal(true)),
    note: z.optional(z.string()),
  }),
  z.transform((c) => ({
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

export const figure = z
  .object({
    claims: z.array(claim),
    chosen: z.nullable(z.int()),
    why: z.nullable(z.enum(CHOICE_REASONS)),
  })
  .check(z.refine(({ claims, chosen }) => chosen === null || claims[chosen] !== undefined));

export const sources = z.pipe(
  z.array(
    z.object({
      id: z.string(),
      publisher: z.string(),
      publisher_kind: z.enum(PUBLISHER_KINDS),
      title: z.string(),
      url: z.nullable(z.string()),
      site: z.nullable(z.string()),
      published: z.nullable(asOf),
      language: z.nullable(z.string()),
    }),
  ),
  z.transform((rows) =>
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
