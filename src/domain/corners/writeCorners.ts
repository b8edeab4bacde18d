import type { Corner, CornerUnit } from './corner';

/** Digits after the point: a millimetre, and about as much in degrees. */
const DECIMALS: Readonly<Record<CornerUnit, number>> = { metres: 3, degrees: 8 };

/** A coordinate as a number of the table's own precision. */
export const roundCorner = (value: number, unit: CornerUnit): number => {
  const factor = 10 ** DECIMALS[unit];
  return Math.round(value * factor) / factor + 0;
};

/** The table as text that `readCorners` reads back to the same corners. */
export function writeCorners(
  corners: readonly Corner[],
  unit: CornerUnit,
  header: readonly [string, string, string],
): string {
  const rows = corners.map(({ label, first, second }) => [label, roundCorner(first, unit), roundCorner(second, unit)]);
  return [header, ...rows].map((cells) => cells.join('\t')).join('\n');
}
