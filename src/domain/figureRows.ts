import { CORE_FIELDS } from './coreFields';
import type { Figure } from './claim';
import { FIELD_GROUPS, ZONE_FIELDS, type FieldGroup, type ZoneField } from './fields';
import type { Zone } from './zone';

export interface FigureRow {
  readonly field: ZoneField;
  /** `undefined`: no one has published it. */
  readonly figure: Figure | undefined;
}

export interface FigureGroup {
  readonly group: FieldGroup;
  readonly rows: readonly FigureRow[];
  readonly known: number;
}

/** Fields that the head of the details says in its own way. */
const SAID_ELSEWHERE: ReadonlySet<ZoneField> = new Set([
  'status',
  'status_note',
  'commune_new',
  'commune_old',
  'craft',
  'parent',
]);

/** Everything known of a zone and everything that should be: per group its core fields, then whatever else there is. */
export function figureGroups(zone: Pick<Zone, 'kind' | 'figures'>): readonly FigureGroup[] {
  const known = (Object.keys(ZONE_FIELDS) as ZoneField[]).filter(
    (field) => zone.figures[field] && !SAID_ELSEWHERE.has(field),
  );
  return FIELD_GROUPS.flatMap((group) => {
    const core = CORE_FIELDS[zone.kind][group] ?? [];
    const others = known.filter((field) => ZONE_FIELDS[field].group === group && !core.includes(field));
    const rows = [...core, ...others].map((field) => ({ field, figure: zone.figures[field] }));
    const stated = rows.filter(({ figure }) => figure && figure.chosen !== null).length;
    return rows.length > 0 ? [{ group, rows, known: stated }] : [];
  });
}
