import type { FigureRef } from '../../../domain/contradiction';
import type { SeriesPoint } from '../../../domain/series';

/** Sign and colour of a series; a colour is never the only sign. */
export const TONES = ['circle', 'diamond', 'square', 'triangle'] as const;
export type Tone = (typeof TONES)[number];

export interface ChartPoint extends SeriesPoint {
  /** The figure whose sources the point opens. */
  readonly ref: FigureRef;
}

/** Points of one basis, as a chart draws them. */
export interface ChartSeries {
  readonly name: string;
  readonly tone: Tone;
  readonly points: readonly ChartPoint[];
}

/** A marker around (0, 0), about 4 px in radius. */
export const MARKER: Readonly<Record<Tone, string>> = {
  circle: 'M0-4a4 4 0 1 0 0 8a4 4 0 1 0 0-8z',
  diamond: 'M0-5L5 0L0 5L-5 0z',
  square: 'M-3.8-3.8h7.6v7.6h-7.6z',
  triangle: 'M0-4.8L4.8 3.8h-9.6z',
};
