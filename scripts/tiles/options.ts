import type { PlotIndex } from '../../src/domain/plots/plotIndex';
import type { Mapping } from './plotRecord';

export interface TilesOptions {
  readonly input: string;
  /** The archive; the index stands beside it with `.index` in place of `.pmtiles`. */
  readonly output: string;
  /** Folder for what may be used again. */
  readonly cache: string;
  readonly minZoom: number;
  /** `null`: 14, or as deep as no tile has too many plots, at most 16. */
  readonly maxZoom: number | null;
  /** From which zoom on plots are drawn as themselves. */
  readonly plotsFrom: number;
  readonly title: string | null;
  readonly source: PlotIndex['source'];
  readonly asOf: string | null;
  /** Says that the plots are made up; any feature that says so of itself is enough. */
  readonly synthetic: boolean;
  readonly mapping: Mapping;
  readonly processes: number;
}

/** A feature or a value that was not used, and why. */
export interface Remark {
  readonly where: string;
  readonly reason: string;
}

export interface TilesReport {
  /** The same input and options as in the last run, and what that made is there. */
  readonly unchanged: boolean;
  readonly plots: number;
  /** Features that were not used. */
  readonly skipped: number;
  /** Values that were left out of plots that were used. */
  readonly leftOut: number;
  /** The first of both. */
  readonly remarks: readonly Remark[];
  readonly zones: number;
  readonly synthetic: boolean;
  readonly minZoom: number;
  readonly maxZoom: number;
  readonly regions: number;
  /** Regions whose tiles were kept from before. */
  readonly regionsKept: number;
  readonly tiles: number;
  readonly archiveBytes: number;
  readonly indexBytes: number;
  readonly largestTileBytes: number;
  readonly mostFeatures: number;
  /** Tiles of the last zoom that are over the limits all the same. */
  readonly overLimit: number;
}

export const indexFolderOf = (output: string): string => output.replace(/\.pmtiles$/, '') + '.index';
