import type { Polygon } from 'geojson';
import { useMemo } from 'react';
import { checkCorners, type CheckedCorners } from '../../domain/corners/checkCorners';
import { readCorners, type CornerTable } from '../../domain/corners/readCorners';
import { outlineOf, unitOf, whereabouts, type CoordinateSystem, type Whereabouts } from '../../geodesy/cornersOnGrid';

/** All that can be said about the table in the panel. */
export interface ReadTable {
  readonly table: CornerTable;
  readonly checked: CheckedCorners;
  readonly where: Whereabouts;
  /** In WGS84; `null` while the corners make no outline, or one far from Hanoi. */
  readonly outline: Polygon | null;
}

export function readTable(text: string, system: CoordinateSystem): ReadTable {
  const unit = unitOf(system);
  const table = readCorners(text, unit);
  const checked = checkCorners(table.corners, unit);
  const where = whereabouts(checked.ring, system);
  const outline = checked.sound && where.kind === 'hanoi' ? outlineOf(checked.ring, system) : null;
  return { table, checked, where, outline };
}

export const useCorners = (text: string, system: CoordinateSystem): ReadTable =>
  useMemo(() => readTable(text, system), [text, system]);
