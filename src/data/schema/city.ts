import * as v from 'valibot';
import { CITY_SUBJECTS, type CityFigure } from '../../domain/city';
import type { Contradiction } from '../../domain/contradiction';
import { CITY_INDICATORS, ZONE_FIELDS, type ZoneField } from '../../domain/fields';
import { asOf, figure } from './claim';

const subject = v.picklist(CITY_SUBJECTS);
const indicator = v.picklist(CITY_INDICATORS);
const period = v.nullable(asOf);

const ref = v.variant('of', [
  v.object({
    of: v.literal('zone'),
    zone: v.string(),
    field: v.picklist(Object.keys(ZONE_FIELDS) as [ZoneField, ...ZoneField[]]),
  }),
  v.object({ of: v.literal('city'), subject, indicator, period }),
]);

/** One indicator of the city for one period. */
export const cityFigure = v.object({ subject, indicator, period, figure }) satisfies v.GenericSchema<unknown, CityFigure>;

export const contradiction = v.object({
  id: v.string(),
  kind: v.picklist(['sum', 'claims']),
  figures: v.array(ref),
  explanation: v.string(),
}) satisfies v.GenericSchema<unknown, Contradiction>;
