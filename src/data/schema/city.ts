import * as z from 'zod/mini';
import { CITY_SUBJECTS, type CityFigure } from '../../domain/city';
import type { Contradiction } from '../../domain/contradiction';
import { CITY_INDICATORS, ZONE_FIELDS, type ZoneField } from '../../domain/fields';
import { asOf, figure } from './claim';

const subject = z.enum(CITY_SUBJECTS);
const indicator = z.enum(CITY_INDICATORS);
const period = z.nullable(asOf);

const ref = z.discriminatedUnion('of', [
  z.object({
    of: z.literal('zone'),
    zone: z.string(),
    field: z.enum(Object.keys(ZONE_FIELDS) as [ZoneField, ...ZoneField[]]),
  }),
  z.object({ of: z.literal('city'), subject, indicator, period }),
]);

/** One indicator of the city for one period. */
export const cityFigure = z.object({ subject, indicator, period, figure }) satisfies z.ZodMiniType<CityFigure>;

export const contradiction = z.object({
  id: z.string(),
  kind: z.enum(['sum', 'claims']),
  figures: z.array(ref),
  explanation: z.string(),
}) satisfies z.ZodMiniType<Contradiction>;
