import { MAX_DRAWINGS, MAX_NAME, type Drawing } from './drawing';
import { isRecord, polygonOf, positionsOf, readList, type KeptItems } from './keptJson';

/** The drawings kept on this device, as far as they can be read. */
export const readDrawings = (text: string | null): KeptItems<Drawing> => readList(text, MAX_DRAWINGS, drawingOf);

function drawingOf(entry: Readonly<Record<string, unknown>>): Drawing | null {
  const { id, name, kind, geometry, origin, system, decisionHa } = entry;
  if (typeof id !== 'string' || !/^drawing-\d{1,9}$/.test(id) || typeof name !== 'string') return null;
  const common = { id, name: name.slice(0, MAX_NAME) };
  if (kind === 'line') {
    const line = isRecord(geometry) && geometry['type'] === 'LineString' && positionsOf(geometry['coordinates'], 2);
    return line ? { ...common, kind, geometry: { type: 'LineString', coordinates: line } } : null;
  }
  const outline = polygonOf(geometry);
  if (kind !== 'outline' || !outline || (origin !== 'drawn' && origin !== 'corners')) return null;
  return {
    ...common,
    kind,
    geometry: outline,
    origin,
    system: typeof system === 'string' ? system : null,
    decisionHa: typeof decisionHa === 'number' && decisionHa > 0 ? decisionHa : null,
  };
}
