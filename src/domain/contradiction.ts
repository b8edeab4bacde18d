import type { CitySubject } from './city';
import type { CityIndicator, ZoneField } from './fields';

/** A reference to one figure: of a zone, or of the city for a period. */
export type FigureRef =
  | {
      readonly of: 'zone';
      readonly zone: string;
      readonly field: ZoneField;
      /** The claim of this date is meant, in use or not; without it the one in use. */
      readonly asOf?: string;
    }
  | {
      readonly of: 'city';
      readonly subject: CitySubject;
      readonly indicator: CityIndicator;
      readonly period: string | null;
    };

/**
 * A disagreement kept in the open. `sum`: the parts do not add up to the published total. `claims`: sources print
 * different values for the same figure (`figures` has one entry), or for figures that should be equal.
 */
export interface Contradiction {
  readonly id: string;
  readonly kind: 'sum' | 'claims';
  /** For `sum`: total first, then the parts. */
  readonly figures: readonly FigureRef[];
  /** Text id of the explanation. */
  readonly explanation: string;
}
