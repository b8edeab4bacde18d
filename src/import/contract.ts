import type { ReadOutcome, TextEncoding } from '../domain/studio/reading';
import type { Vn2000Grid } from '../geodesy/vn2000';

export type * from '../domain/studio/reading';

/** What the user may say about a file that does not say it itself. */
export interface ReadOptions {
  /** Instead of what the file looks like; for workbooks and map data: how letters of old fonts are to be read. */
  readonly encoding?: TextEncoding;
  /** Of coordinates, instead of what the file says or fails to say. */
  readonly projection?: Projection;
  /** The file has latitude where longitude belongs: read it the other way round. */
  readonly swapAxes?: boolean;
}
export type Projection = 'wgs84' | Vn2000Grid;

export type Reading = {
  /** Never rejects. */
  readonly outcome: Promise<ReadOutcome>;
  /** Ends the worker; the outcome is the refusal `cancelled`. */
  readonly cancel: () => void;
};
