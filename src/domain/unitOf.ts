import { isZoneField, ZONE_FIELDS } from './fields';
import type { Unit } from './units';

/** A printed unit in the form of our ids: `USD million` is `usd_million`. It may be none of them. */
export const unitSlug = (printed: string): string =>
  printed
    .trim()
    .toLowerCase()
    .replace(/\s*\/\s*/g, ' per ')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');

const ENDINGS: readonly (readonly [RegExp, Unit])[] = [
  [/_ha$/, 'ha'],
  [/_pct$/, 'percent'],
  [/_usd_million$/, 'usd_million'],
  [/_usd_billion$/, 'usd_billion'],
  [/_vnd_billion$/, 'vnd_billion'],
  [/_vnd_trillion$/, 'vnd_trillion'],
  [/_km$/, 'km'],
  [/_m2$/, 'm2'],
  [/_m3_day$/, 'm3_per_day'],
  [/^projects_/, 'projects'],
  [/^(?:planned_)?workers/, 'workers'],
  [/^households/, 'households'],
  [/_years$/, 'years'],
  [/_year$/, 'year'],
  [/_date$/, 'date'],
];

/** The unit that a field's name says. */
export function unitOfName(field: string): Unit | undefined {
  if (isZoneField(field) && ZONE_FIELDS[field].kind === 'text') return 'text';
  return ENDINGS.find(([ending]) => ending.test(field))?.[1];
}
