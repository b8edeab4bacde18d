import type { ClaimValue, Qualifier } from '../claim';
import type { Unit } from '../units';

/** The figure in use for one field of one subject, as a release had it. */
export interface SnapshotFigure {
  /** Id of a zone, or a subject of the city. */
  readonly subject: string;
  readonly field: string;
  /** Of a series of the city; `null` for zones and for what is undated. */
  readonly period: string | null;
  readonly value: ClaimValue;
  readonly unit: Unit;
  readonly qualifier: Qualifier | null;
  readonly asOf: string | null;
  /** Source id. */
  readonly source: string;
}

export interface ZoneNames {
  readonly nameVi: string;
  readonly nameEn: string;
}

/** What a release said: which zones there were, and for each figure the one in use. */
export interface Contents {
  readonly zones: ReadonlyMap<string, ZoneNames>;
  /** By `figureKeyOf`. */
  readonly figures: ReadonlyMap<string, SnapshotFigure>;
}

export interface Snapshot extends Contents {
  readonly version: string;
  /** ISO day. */
  readonly date: string;
  /** Who published, by source id: a source may be gone from the present data. */
  readonly sources: ReadonlyMap<string, { readonly publisher: string; readonly published: string | null }>;
}

/** A release in the list of all there ever were. */
export interface ReleaseEntry {
  readonly version: string;
  /** ISO day. */
  readonly date: string;
  /** Size of its figures in bytes; `null` when they are no longer kept. */
  readonly bytes: number | null;
  /** Text id of what it brought, or words as typed. */
  readonly note: string | null;
}

/** Whether a release can be compared with: its figures are kept, it is known by name only, or not at all. */
export function standingOf(history: readonly ReleaseEntry[], version: string): 'kept' | 'gone' | 'unknown' {
  const entry = history.find((release) => release.version === version);
  if (!entry) return 'unknown';
  return entry.bytes === null ? 'gone' : 'kept';
}

/** One name for one figure of a release. No part has a `/` or a `@`. */
export const figureKeyOf = ({ subject, field, period }: Pick<SnapshotFigure, 'subject' | 'field' | 'period'>): string =>
  `${subject}/${field}@${period ?? ''}`;

export const isCitySubject = (subject: string): boolean => subject.startsWith('city:');
