/** What a zone that holds up land may be weighed by. Land is the base; the others count where they are known. */
export const HOLD_FACTORS = ['land', 'capital', 'time'] as const;
export type HoldFactor = (typeof HOLD_FACTORS)[number];

/** 0 to 100 per factor; only their proportion counts. */
export type HoldWeights = Readonly<Record<HoldFactor, number>>;

/** What the clearance board shows. */
export interface BottleneckView {
  readonly weights: HoldWeights;
  /** The whole board as a table instead of the ranking. */
  readonly table: boolean;
}

export const MAX_HOLD_WEIGHT = 100;

/** Land alone: the points of a zone are then its hectares. */
export const NO_BOTTLENECK: BottleneckView = { weights: { land: 100, capital: 0, time: 0 }, table: false };
