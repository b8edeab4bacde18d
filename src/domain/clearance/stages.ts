import { parseAsOf } from '../asOf';
import { chosenClaim, type Claim } from '../claim';
import type { ZoneField } from '../fields';
import { isHistory } from '../history';
import type { ReadingContext } from '../indicators/indicator';
import type { Zone } from '../zone';
import type { Basis } from './heldUp';

/** The ladder from the decision to land that can be let, in the order of the Land Law's procedure. */
export const STAGES = ['decision', 'inventory', 'plan', 'paid', 'handed_over', 'levelled', 'leasable'] as const;
export type StageId = (typeof STAGES)[number];

/**
 * `done`: a claim says that the stage was passed. `part`: a claim shows that some of it was. `none`: a claim says that
 * none of it was yet. `unknown`: no claim speaks of it. That a later stage was reached tells nothing of an earlier one: nothing is concluded.
 */
export type StageState = 'done' | 'part' | 'none' | 'unknown';

export interface StageReading {
  readonly stage: StageId;
  readonly state: StageState;
  /** The claim that shows it; `null` when unknown. */
  readonly basis: Basis | null;
}

/** What a claim of a field shows of a stage; `null`: nothing. */
type Shows = (claim: Claim, zone: Pick<Zone, 'figures'>, context: ReadingContext) => 'done' | 'part' | 'none' | null;

interface Evidence {
  readonly field: ZoneField;
  readonly shows: Shows;
}

/** A date shows the stage as passed, unless it lies after the data's own date. */
const passedOn: Shows = ({ value }, _, { release }) => {
  const days = typeof value === 'string' || typeof value === 'number' ? parseAsOf(String(value)) : null;
  return days && days.from <= release.date ? 'done' : null;
};

const some: Shows = ({ value }) => (typeof value === 'number' && value > 0 ? 'part' : null);

/** A published 0 is no unknown: nothing of the stage was reached. */
const isNone = ({ value, qualifier }: Claim): boolean => value === 0 && (qualifier === null || qualifier === 'at_most');

const someOrNone: Shows = (claim, zone, context) => (isNone(claim) ? 'none' : some(claim, zone, context));

/** Free land shows that some can be let, while it is not too old to speak of today. */
const someToday =
  (field: ZoneField): Shows =>
  (claim, zone, context) =>
    isHistory(field, claim, context) ? null : some(claim, zone, context);

const share: Shows = (claim) => {
  const { value, qualifier } = claim;
  if (isNone(claim)) return 'none';
  if (typeof value !== 'number' || value <= 0) return null;
  return value === 100 && (qualifier === null || qualifier === 'more_than') ? 'done' : 'part';
};

/** Hectares show the stage as passed where nothing is left, or where they are the whole area. */
const hectares: Shows = (claim, zone, context) => {
  const known = someOrNone(claim, zone, context);
  if (known !== 'part') return known;
  const area = chosenClaim(zone.figures.area_ha);
  const exact = claim.qualifier === null || claim.qualifier === 'more_than';
  const whole = typeof area?.value === 'number' && typeof claim.value === 'number' && claim.value >= area.value;
  return exact && whole ? 'done' : 'part';
};

const nothingLeft: Shows = ({ value, qualifier }) => (value === 0 && qualifier === null ? 'done' : null);

/** Caveats that say that a year is of something else than the decision. */
const OF_NO_DECISION: ReadonlySet<string> = new Set(['ground-breaking-year']);
const decided: Shows = (claim, zone, context) =>
  claim.note !== null && OF_NO_DECISION.has(claim.note) ? null : passedOn(claim, zone, context);

/** The fields by which a decision is dated, the investment policy first. */
export const DECISION_FIELDS = [
  'investment_policy_date',
  'approved_date',
  'established_date',
  'established_year',
] as const satisfies readonly ZoneField[];

/**
 * Which field is evidence of which stage, the strongest first; `docs/DATA.md` says why. Not among them: ground-breaking
 * (a ceremony tells nothing of the land handed over) and `leasable_area_ha` (what the plan sets aside, cleared or not).
 */
const EVIDENCE: Readonly<Record<StageId, readonly Evidence[]>> = {
  decision: DECISION_FIELDS.map((field) => ({ field, shows: decided })),
  inventory: [
    { field: 'clearance_inventory_date', shows: passedOn },
    { field: 'households_affected', shows: some },
    { field: 'households_affected_phase1', shows: some },
  ],
  plan: [
    { field: 'clearance_plan_date', shows: passedOn },
    { field: 'land_clearance_budget_vnd_billion', shows: some },
  ],
  paid: [
    { field: 'clearance_paid_date', shows: passedOn },
    { field: 'land_clearance_disbursed_vnd_billion', shows: someOrNone },
  ],
  handed_over: [
    { field: 'clearance_handed_over_date', shows: passedOn },
    { field: 'land_remaining_ha', shows: nothingLeft },
    { field: 'land_clearance_pct', shows: share },
    { field: 'land_cleared_ha', shows: hectares },
    { field: 'land_clearance_phase1_ha', shows: some },
  ],
  levelled: [{ field: 'land_levelled_ha', shows: hectares }],
  leasable: [
    { field: 'land_ready_ha', shows: hectares },
    { field: 'occupied_ha', shows: some },
    { field: 'land_leased_total_ha', shows: some },
    { field: 'available_ha', shows: someToday('available_ha') },
  ],
};

/** The field in which a stage is asked for and entered; all others are evidence that came for another reason. */
export const STAGE_FIELD: Readonly<Record<StageId, ZoneField>> = {
  decision: 'investment_policy_date',
  inventory: 'clearance_inventory_date',
  plan: 'clearance_plan_date',
  paid: 'clearance_paid_date',
  handed_over: 'clearance_handed_over_date',
  levelled: 'land_levelled_ha',
  leasable: 'land_ready_ha',
};

function readStage(stage: StageId, zone: Pick<Zone, 'figures'>, context: ReadingContext): StageReading {
  const found: Partial<Record<StageState, Basis>> = {};
  for (const { field, shows } of EVIDENCE[stage]) {
    const claim = chosenClaim(zone.figures[field]);
    const state = claim && shows(claim, zone, context);
    if (claim && state) found[state] ??= { field, claim };
  }
  for (const state of ['done', 'part', 'none'] as const) {
    const basis = found[state];
    if (basis) return { stage, state, basis };
  }
  return { stage, state: 'unknown', basis: null };
}

/** The seven stages of a zone, each with the claim that shows it. */
export const ladderOf = (zone: Pick<Zone, 'figures'>, context: ReadingContext): readonly StageReading[] =>
  STAGES.map((stage) => readStage(stage, zone, context));
