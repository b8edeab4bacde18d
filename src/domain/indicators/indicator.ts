import { monthsBetween } from '../asOf';
import { chosenClaim, chosenNumber, type Claim } from '../claim';
import { effectiveDay } from '../effectiveDay';
import type { Dataset } from '../dataset';
import type { ZoneField } from '../fields';
import type { Scale } from '../scales/scale';
import type { Zone } from '../zone';

export const LENSES = ['status', 'projects', 'capital', 'clearance', 'occupancy', 'free', 'heldUp'] as const;
/** What colours the map. */
export type LensId = (typeof LENSES)[number];

/** One indicator of one zone, as the map, the legend, the table and the panels read it. */
export interface Reading {
  /** `null` when not published. */
  readonly value: number | string | null;
  /** The figure is too old to count as the present: shown faded with its year, and unknown to filters. */
  readonly history: boolean;
  readonly claim: Claim | null;
}

export type ReadingContext = Pick<Dataset, 'release' | 'sources'>;

export interface Indicator {
  readonly id: LensId;
  /** The ledger field that it shows. */
  readonly field: ZoneField;
  readonly scale: Scale;
  readonly read: (zone: Pick<Zone, 'figures' | 'status'>, context: ReadingContext) => Reading;
}

/** An indicator that is simply the number in use of a field. */
export function numberOf(field: ZoneField): Indicator['read'] {
  return (zone) => {
    const figure = zone.figures[field];
    return { value: chosenNumber(figure), history: false, claim: chosenClaim(figure) };
  };
}

/** Vacant land older than this, counted back from the data's own date, is history and never an offer. */
export const HISTORY_AFTER_MONTHS = 24;

/** Like `numberOf`, but a figure older than `HISTORY_AFTER_MONTHS`, or of no known date, is history. */
export function agingNumberOf(field: ZoneField): Indicator['read'] {
  const read = numberOf(field);
  return (zone, context) => {
    const reading = read(zone, context);
    if (!reading.claim) return reading;
    const day = effectiveDay(reading.claim, context.sources[reading.claim.source]);
    return { ...reading, history: day === '' || monthsBetween(day, context.release.date) >= HISTORY_AFTER_MONTHS };
  };
}
