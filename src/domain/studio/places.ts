import { ellipsoidAreaHa } from '../geometry/ellipsoidArea';
import { NO_SOURCE, type Need, type SourceDraft } from './draft';
import type { Row } from './gathering';
import { readAmount, textOf } from './readCell';
import type { ReviewInput } from './review';
import { sameArea, samePoint, shapeOf, type Shape } from './shape';
import type { Subject } from './subjects';

/** Proposes a row's point or outline where it is not what we have. */
export function readShape(
  row: Row,
  { id, zone }: Extract<Subject, { of: 'zone' }>,
  source: SourceDraft | null,
  { habits, units }: Pick<ReviewInput, 'habits' | 'units'>,
): void {
  const { geometry } = row.record;
  const shape = geometry ? shapeOf(geometry) : pointOf(row);
  if (!shape) return;
  if (shape.kind === 'bad') {
    row.problem(null, geometry?.type ?? `${row.text('lon')}, ${row.text('lat')}`, {
      kind: 'shape',
      problem: shape.problem,
    });
    return;
  }
  const stated = readAmount(row.cell('precision_m'), habits, units);
  const metres = stated.ok && typeof stated.read.value === 'number' ? stated.read.value : 0;
  const precisionM = metres > 0 ? metres : null;
  const needs: Need[] = [];
  if (source === null) needs.push('source');
  if (precisionM === null) needs.push('precision');
  const from = source?.publisher ?? '';
  if (shape.kind === 'point') {
    if (zone?.position && samePoint(zone.position, shape)) {
      row.count('same');
      return;
    }
    const what = row.text('note') || row.uses.file;
    const position = { lon: shape.lon, lat: shape.lat, precisionM: precisionM ?? 0, what, source: from };
    row.propose(null, { kind: 'position', zone: id, position, source: NO_SOURCE }, source, needs);
    return;
  }
  if (zone?.outline && sameArea(zone.outline.geometry, shape.geometry)) {
    row.count('same');
    return;
  }
  const outline = {
    geometry: shape.geometry,
    kind: 'derived',
    accuracyM: precisionM === null ? '' : String(precisionM),
    drawnAreaHa: ellipsoidAreaHa(shape.geometry),
    source: from,
    note: null,
  } as const;
  row.propose(null, { kind: 'outline', zone: id, outline, source: NO_SOURCE }, source, needs);
}

/** The point that two columns give in degrees, or `null` when they are empty. */
function pointOf(row: Row): Shape | null {
  const [lonText, latText] = [row.text('lon'), row.text('lat')];
  if (lonText === '' || latText === '') return null;
  const [lon, lat] = [degrees(lonText), degrees(latText)];
  if (lon === null || lat === null) {
    row.problem(row.column('lon'), textOf(`${lonText}, ${latText}`), { kind: 'not-a-number' });
    return null;
  }
  return shapeOf({ type: 'Point', coordinates: [lon, lat] });
}

/** Degrees have a decimal mark of either kind and never a group. */
const degrees = (text: string): number | null =>
  /^-?\d{1,3}(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : null;
