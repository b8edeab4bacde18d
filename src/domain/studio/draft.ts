import type { PublisherKind } from '../claim';
import type { Change } from './change';
import type { RecordPlace } from './table';

/** A source as the file or the user names it, before it has an id of this device. */
export interface SourceDraft {
  readonly publisher: string;
  readonly publisherKind: PublisherKind;
  readonly title: string;
  readonly url: string | null;
  /** In a form of `asOf.ts`. */
  readonly published: string | null;
  readonly language: string | null;
  /** Id of the published source that is meant; `null` for a new one. */
  readonly repeats: string | null;
}

/** What no figure is accepted without. `precision` is that of positions and outlines. */
export type Need = 'source' | 'as_of' | 'precision';

/** Said once for all of a file that does not say it row by row. */
export interface FileAnswers {
  readonly source: SourceDraft | null;
  readonly asOf: string | null;
  /** How far a point or line may be off, in metres. */
  readonly precisionM: number | null;
}

/** Stands for the id of a source that has none yet. */
export const NO_SOURCE = '';

/** A change that the file proposes, as far as the file says it. Whatever it lacks (`needs`) is asked once per file. */
export interface Draft {
  /** Unique within a review, stable while the file and the uses of its columns stay. */
  readonly id: string;
  readonly table: number;
  readonly place: RecordPlace;
  readonly column: string | null;
  /** Its source is `NO_SOURCE`; `source` says what it will be. */
  readonly change: Change;
  readonly source: SourceDraft | null;
  readonly needs: readonly Need[];
}

/** The draft with what was said for the whole file. Its `needs` are what is still lacking. */
export function completed(draft: Draft, { source, asOf, precisionM }: FileAnswers): Draft {
  if (draft.needs.length === 0) return draft;
  const wants = (need: Need): boolean => draft.needs.includes(need);
  let { change } = draft;
  if (wants('as_of') && asOf !== null && change.kind === 'figure') {
    change = { ...change, claim: { ...change.claim, asOf } };
  }
  if (wants('precision') && precisionM !== null) {
    if (change.kind === 'position') change = { ...change, position: { ...change.position, precisionM } };
    if (change.kind === 'outline')
      change = { ...change, outline: { ...change.outline, accuracyM: String(precisionM) } };
  }
  const given: Readonly<Record<Need, boolean>> = {
    source: source !== null,
    as_of: asOf !== null,
    precision: precisionM !== null,
  };
  const own = draft.source ?? (wants('source') ? source : null);
  // A claim of an official source is taken for surer, as in the ledger.
  if (change.kind === 'figure' && draft.source === null && own) {
    change = {
      ...change,
      claim: { ...change.claim, confidence: own.publisherKind === 'official' ? 'high' : 'medium' },
    };
  }
  return { ...draft, change, source: own, needs: draft.needs.filter((need) => !given[need]) };
}
