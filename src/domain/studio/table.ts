import type { Geometry } from 'geojson';

export const IMPORT_FORMATS = ['csv', 'xlsx', 'geojson', 'topojson', 'kml', 'kmz', 'shapefile', 'pasted'] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

/** Where a record stands in its file, as its owner would look for it. */
export interface RecordPlace {
  readonly kind: 'row' | 'feature';
  /** Counted from 1: the line of the sheet with its header as line 1, or the position of the feature. */
  readonly number: number;
  /** Of a workbook, or of a file inside an archive. */
  readonly sheet: string | null;
}

/** What a cell holds: text as it stands, a number where the format has numbers of its own; `null`: empty. */
export type ImportedCell = string | number | null;

export interface ImportedRecord {
  readonly place: RecordPlace;
  readonly cells: ReadonlyMap<string, ImportedCell>;
  /** In WGS84, longitude first; `null` when the format or the record has none. */
  readonly geometry: Geometry | null;
}

/** What was read from one file, before anything is made of it: columns by the names that the file gives them. */
export interface ImportedTable {
  readonly file: string;
  readonly format: ImportFormat;
  readonly columns: readonly string[];
  readonly records: readonly ImportedRecord[];
}
