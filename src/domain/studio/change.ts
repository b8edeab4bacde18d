import type { CitySubject } from '../city';
import type { Claim, Source } from '../claim';
import type { CityIndicator, ZoneField } from '../fields';
import type { Kind, Outline, Position, Status } from '../zone';

/** The figure that a change speaks of. */
export type ChangedFigure =
  | { readonly of: 'zone'; readonly zone: string; readonly field: ZoneField }
  | {
      readonly of: 'city';
      readonly subject: CitySubject;
      readonly indicator: CityIndicator;
      readonly period: string | null;
    };

/** A place that the published list does not have. */
export interface NewZone {
  readonly id: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly kind: Kind;
  readonly status: Status;
}

/** One thing brought in: a further claim of a figure, a position, an outline, a place. `source` is a local source's id. */
export type Change =
  | { readonly kind: 'figure'; readonly figure: ChangedFigure; readonly claim: Claim }
  | { readonly kind: 'position'; readonly zone: string; readonly position: Position; readonly source: string }
  | { readonly kind: 'outline'; readonly zone: string; readonly outline: Outline; readonly source: string }
  | { readonly kind: 'zone'; readonly zone: NewZone; readonly source: string };

/** A source of what was brought in. Its id is `local:<n>`. */
export interface LocalSource extends Source {
  /** Id of the published source that the file names; `null` for a new one. */
  readonly repeats: string | null;
}

/** All that was accepted on this device, oldest first. */
export interface LocalData {
  readonly sources: readonly LocalSource[];
  readonly changes: readonly Change[];
}

export const NO_LOCAL_DATA: LocalData = { sources: [], changes: [] };

/** One name for one figure. */
export const figureKey = (figure: ChangedFigure): string =>
  figure.of === 'zone'
    ? `${figure.zone}/${figure.field}`
    : `${figure.subject}/${figure.indicator}@${figure.period ?? 'undated'}`;

/** One name for what a change speaks of. */
export function targetKey(change: Change): string {
  switch (change.kind) {
    case 'figure':
      return figureKey(change.figure);
    case 'zone':
      return `${change.zone.id} zone`;
    case 'position':
    case 'outline':
      return `${change.zone} ${change.kind}`;
  }
}

/** The place that a change is about; `null` for a figure of the whole city. */
export function zoneOf(change: Change): string | null {
  if (change.kind === 'zone') return change.zone.id;
  if (change.kind !== 'figure') return change.zone;
  return change.figure.of === 'zone' ? change.figure.zone : null;
}
