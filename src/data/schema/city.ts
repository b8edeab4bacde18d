import * as v from 'valibot';
import { CITY_SUBJECTS, type CityFigure } from '../../domain/city';
import type { Contradiction } from '../../domain/contradiction';
import type { CityIndicator, ZoneField } from '../../domain/fields';
import { asOf, figure } from './claim';

const subject = v.picklist(CITY_SUBJECTS);
/** Not held against the list of names, which is long: what no panel knows is not shown (see `zone.ts`). */
const indicator = v.custom<CityIndicator>((name) => typeof name === 'string');
const field = v.custom<ZoneField>((name) => typeof name === 'string');
const period = v.nullable(asOf);

const ref = v.variant('of', [
  v.object({ of: v.literal('zone'), zone: v.string(), field, asOf: v.exactOptional(asOf) }),
  v.object({ of: v.literal('city'), subject, indicator, period }),
]);

/** One indicator of the city for one period. */
export const cityFigure = v.object({ subject, indicator, period, figure }) satisfies v.GenericSchema<
  unknown,
  CityFigure
>;

export const contradiction = v.object({
  id: v.string(),
  kind: v.picklist(['sum', 'claims']),
  figures: v.array(ref),
  explanation: v.string(),
}) satisfies v.GenericSchema<unknown, Contradiction>;
