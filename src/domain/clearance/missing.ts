import { chosenClaim } from '../claim';
import type { ZoneField } from '../fields';
import type { ReadingContext } from '../indicators/indicator';
import type { Unit } from '../units';
import type { Zone } from '../zone';
import { isOnBoard } from './board';
import { heldUp } from './heldUp';
import { STAGES, STAGE_FIELD, ladderOf } from './stages';

/** What the board asks for beside the stages. */
const ASKED_AMOUNTS = [
  'land_clearance_pct',
  'land_cleared_ha',
  'land_remaining_ha',
  'households_affected',
] as const satisfies readonly ZoneField[];

/** Every field that the form may ask for, in its order. */
export const FORM_FIELDS: readonly ZoneField[] = [...STAGES.map((stage) => STAGE_FIELD[stage]), ...ASKED_AMOUNTS];

/** The unit in which a field of the form is to be entered, as the ledger writes it. */
export function formUnit(field: ZoneField): Unit {
  if (field.endsWith('_date')) return 'date';
  if (field.endsWith('_pct')) return 'percent';
  return field.startsWith('households') ? 'households' : 'ha';
}

/**
 * The clearance fields of a zone that nobody published. A stage that any claim shows as passed is not asked for, nor is
 * the land left where it is known without being printed.
 */
export function missingFields(zone: Zone, context: ReadingContext): readonly ZoneField[] {
  const known = (field: ZoneField): boolean => chosenClaim(zone.figures[field]) !== null;
  const stages = ladderOf(zone, context)
    .filter(({ stage, state }) => state !== 'done' && !known(STAGE_FIELD[stage]))
    .map(({ stage }) => STAGE_FIELD[stage]);
  const amounts = ASKED_AMOUNTS.filter(
    (field) => !known(field) && !(field === 'land_remaining_ha' && heldUp(zone, context) !== null),
  );
  return [...stages, ...amounts];
}

/** One line of the form: a field of a zone that is to be filled in. */
export interface FormLine {
  readonly zone: Zone;
  readonly field: ZoneField;
  readonly unit: Unit;
}

export const formLines = (zones: readonly Zone[], context: ReadingContext): readonly FormLine[] =>
  zones
    .filter(isOnBoard)
    .flatMap((zone) => missingFields(zone, context).map((field) => ({ zone, field, unit: formUnit(field) })));

/**
 * How little is published of the land that a zone holds up: a share or hectares cleared without an area that they fit; a
 * part of the zone only; nothing at all.
 */
export type HoldGap = 'share_needs_area' | 'part_only' | 'nothing';

/** Why the land that a zone holds up is not known. */
export function holdGap({ figures }: Pick<Zone, 'figures'>): HoldGap {
  if (chosenClaim(figures.land_clearance_pct) || chosenClaim(figures.land_cleared_ha)) return 'share_needs_area';
  const partial = (['land_remaining_ha', 'land_cleared_ha', 'land_clearance_pct'] as const).some((field) =>
    figures[field]?.claims.some(({ rejected }) => !rejected),
  );
  return partial || chosenClaim(figures.land_clearance_phase1_ha) ? 'part_only' : 'nothing';
}
