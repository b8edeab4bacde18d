/**
 * The sign of each kind of place as SVG path data in a box of 24 × 24, the same on the map, in the legend and in lists.
 * The frame tells the family (square: zone, hexagon: hi-tech, circle: cluster, house: village), the glyph the member.
 */
export interface Sign {
  readonly frame: string;
  /** Drawn over the frame; filled by the even-odd rule. */
  readonly glyph: string;
  /** Only an outline in the data's colour over paper: planned, not there yet. */
  readonly hollow: boolean;
  /** Diameter on the map relative to an industrial zone of the same area. */
  readonly scale: number;
}

const SQUARE =
  'M5.5 2h13A3.5 3.5 0 0 1 22 5.5v13a3.5 3.5 0 0 1-3.5 3.5h-13A3.5 3.5 0 0 1 2 18.5v-13A3.5 3.5 0 0 1 5.5 2z';
const HEXAGON = 'M12 1.2l9.4 5.4v10.8L12 22.8l-9.4-5.4V6.6z';
const CIRCLE = 'M12 1.8a10.2 10.2 0 1 1 0 20.4 10.2 10.2 0 0 1 0-20.4z';
const HOUSE = 'M12 1.6l10 8.2V20a2.2 2.2 0 0 1-2.2 2.2H4.2A2.2 2.2 0 0 1 2 20V9.8z';

/** A saw-tooth roof over a hall. */
const FACTORY = 'M5.6 18.4v-9l4.3 3V9.4l4.3 3V6h4.2v12.4z';
/** A chip: its body, and pins on two sides. */
const CHIP =
  'M8.2 8.2h7.6v7.6H8.2zM10.2 10.2v3.6h3.6v-3.6zM9.4 5.4h1.4v2H9.4zM13.2 5.4h1.4v2h-1.4zM9.4 16.6h1.4v2H9.4zM13.2 16.6h1.4v2h-1.4z';
const DOT = 'M12 8.4a3.6 3.6 0 1 1 0 7.2 3.6 3.6 0 0 1 0-7.2z';
/** Four halls on one plot. */
const BLOCKS = 'M7.2 7.2h4v4h-4zM12.8 7.2h4v4h-4zM7.2 12.8h4v4h-4zM12.8 12.8h4v4h-4z';
/** A potter's vase. */
const VASE =
  'M9.4 5.8h5.2v1.7h-.9v1.6c2 .9 3.3 2.6 3.3 4.6 0 2-1.2 3.6-2.9 4.6H9.9C8.200 17.300 7 15.700 7 13.700c0-2 1.300-3.700 3.300-4.600V7.500h-.9z';

/** By kind of place; whoever looks a kind up here finds by type that none is missing. */
export const SIGNS = {
  industrial_zone: { frame: SQUARE, glyph: FACTORY, hollow: false, scale: 1 },
  planned_zone: { frame: SQUARE, glyph: FACTORY, hollow: true, scale: 1 },
  hi_tech_park: { frame: HEXAGON, glyph: CHIP, hollow: false, scale: 1.1 },
  hi_tech_subzone: { frame: HEXAGON, glyph: DOT, hollow: false, scale: 0.85 },
  industrial_cluster: { frame: CIRCLE, glyph: BLOCKS, hollow: false, scale: 0.9 },
  craft_cluster: { frame: CIRCLE, glyph: VASE, hollow: false, scale: 0.9 },
  craft_village: { frame: HOUSE, glyph: VASE, hollow: false, scale: 0.82 },
} as const satisfies Readonly<Record<string, Sign>>;
