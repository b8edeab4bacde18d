import type { ImportedTable } from './table';

/** `done` and `total` count bytes while a file is read and unpacked, records while it is parsed. */
export interface ReadProgress {
  readonly phase: 'reading' | 'unpacking' | 'parsing';
  readonly done: number;
  readonly total: number | null;
}

/** `utf-8-twice`: UTF-8 that some program took for Windows-1252 and saved as UTF-8 once more. */
export const TEXT_ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1258',
  'tcvn3',
  'vni',
  'utf-8-twice',
  'windows-1252',
] as const;
export type TextEncoding = (typeof TEXT_ENCODINGS)[number];

/** Where in the file; only what is known. Rows, features and lines count from 1. */
export interface Place {
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: string;
  readonly feature?: number;
  readonly line?: number;
  readonly entry?: string;
}

export const REFUSAL_CODES = [
  /** `detail.mb` of `detail.maxMb`. */
  'too-large',
  /** `detail.max`. */
  'too-many-rows',
  'too-many-columns',
  'too-many-cells',
  'too-many-positions',
  'too-many-elements',
  'too-deep',
  'unpacks-too-large',
  'too-many-entries',
  /** `detail.seconds`. */
  'took-too-long',
  'cancelled',
  /** Nothing that we read: neither by its content nor by its name. */
  'not-this-format',
  /** `detail.format`: looks like this, but does not hold what this holds. */
  'not-this-content',
  'empty',
  'no-records',
  'geopackage',
  'old-excel',
  'open-document',
  'other-archive',
  'web-page',
  'shapefile-in-parts',
  'zip-without-data',
  /** A KML that only says where on the internet the places are. */
  'network-link',
  /** A password, or a way of packing that nothing of ours unpacks. */
  'zip-not-readable',
  /** The bytes are no text of the encoding that was asked for: `detail.encoding`. */
  'encoding-unknown',
  /** Cut short or altered. `at` says how far it could be followed. */
  'damaged',
  'quote-not-closed',
  'doctype',
  /** `detail.projection` as the file names it. */
  'projection-unknown',
  /** The numbers are no degrees, and nothing says what they are. */
  'projection-missing',
  'multipatch',
  /** The worker itself ended. */
  'reader-failed',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

export const WARNING_CODES = [
  /** No row of names was found: columns are called by their letters. */
  'no-header',
  /** Titles above the row of names, passed over: `detail.count` rows; `at.row` is the row of names. */
  'rows-above-header',
  'header-duplicate',
  'header-empty',
  /** `__proto__` and the like: `detail.name` is what the column is called now. */
  'proto-column-renamed',
  /** `detail.cells` of `detail.columns`: the rest is read as empty. */
  'row-short',
  'control-characters-removed',
  /** U+FFFD stands where letters were lost before the file reached us. */
  'letters-lost',
  'markup-kept-as-text',
  /** `#DIV/0!` and such, read as empty. */
  'error-cell',
  /** A formula that was never calculated, read as empty. */
  'formula-not-calculated',
  'sheet-without-rows',
  /** `detail.reason`: see `GeometryProblem`. The record stays, without its shape. */
  'geometry-skipped',
  'heights-left-out',
  /** A whole line or feature could not be read and is not among the records. */
  'line-skipped',
  'feature-skipped',
  /** Most places would be in Vietnam if longitude and latitude changed places. */
  'axes-swapped',
  'outside-vietnam',
  'projection-assumed',
  'deleted-record',
  /** A layer without its table, a feature without its properties. */
  'attributes-missing',
  /** A numeric field that holds no number, read as empty. */
  'number-unreadable',
  /** In place of more of the same kind: `detail.code`, `detail.count`. */
  'and-more',
] as const;
export type WarningCode = (typeof WARNING_CODES)[number];

export const GEOMETRY_PROBLEMS = [
  'not-a-geometry',
  'not-a-number',
  'out-of-range',
  'ring-too-short',
  'ring-not-closed',
  'line-too-short',
  'empty',
] as const;
export type GeometryProblem = (typeof GEOMETRY_PROBLEMS)[number];

interface Said<Code> {
  readonly code: Code;
  readonly file: string;
  readonly at: Place;
  readonly detail?: Readonly<Record<string, string | number>>;
}
/** Why nothing of a file was read. */
export type Refusal = Said<RefusalCode>;
/** What went on without, or was read otherwise than it stands. */
export type ReadWarning = Said<WarningCode>;

export interface EncodingGuess {
  readonly encoding: TextEncoding;
  /** A piece of the file as this encoding would have it. */
  readonly sample: string;
}

export type ReadOutcome =
  | {
      readonly ok: true;
      /** At least one, each with at least one record: one per sheet, per layer of an archive, per object of a topology. */
      readonly tables: readonly ImportedTable[];
      readonly warnings: readonly ReadWarning[];
      /** Of text; `null` where the format has one of its own. */
      readonly encoding: TextEncoding | null;
    }
  | { readonly ok: false; readonly refusal: Refusal }
  /** The likeliest first. Read again with the one that the user picks. */
  | { readonly ok: 'ask-encoding'; readonly guesses: readonly EncodingGuess[] };
