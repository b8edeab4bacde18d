import { describe, expect, test } from 'vitest';
import type { Drawing } from '../../../src/domain/drawing/drawing';
import { readDrawings } from '../../../src/domain/drawing/drawingsFile';
import { writeList } from '../../../src/domain/drawing/keptJson';
import { readProposals } from '../../../src/domain/drawing/proposal';

const ring = [
  [105.5, 21],
  [105.51, 21],
  [105.51, 21.01],
  [105.5, 21],
];
const outline: Drawing = {
  id: 'drawing-2',
  name: 'Khu mới <b>',
  kind: 'outline',
  geometry: { type: 'Polygon', coordinates: [ring] },
  origin: 'corners',
  system: 'tm3_105_00',
  decisionHa: 62.5,
};
const line: Drawing = { id: 'drawing-1', name: '', kind: 'line', geometry: { type: 'LineString', coordinates: ring } };

describe('kept drawings', () => {
  test('come back as they were', () => {
    expect(readDrawings(writeList([line, outline]))).toEqual({ items: [line, outline], damaged: false });
    expect(readDrawings(null)).toEqual({ items: [], damaged: false });
  });

  test.each([
    ['no JSON', '{'],
    ['another version', '{"version":2,"items":[]}'],
    ['a list', '[]'],
    ['null', 'null'],
  ])('%s is told and gives none', (_, text) => {
    expect(readDrawings(text)).toEqual({ items: [], damaged: true });
  });

  test.each([
    [
      'a place beyond the poles',
      {
        ...line,
        geometry: {
          type: 'LineString',
          coordinates: [
            [105, 21],
            [105, 99],
          ],
        },
      },
    ],
    ['one point', { ...line, geometry: { type: 'LineString', coordinates: [[105, 21]] } }],
    ['text for a number', { ...outline, geometry: { type: 'Polygon', coordinates: [[['a', 1], ...ring]] } }],
    ['an unknown kind', { ...line, kind: 'circle' }],
    ['a foreign id', { ...line, id: '__proto__' }],
    ['a bare word', 'drawing'],
  ])('%s is left out and told; the rest stays', (_, broken) => {
    expect(readDrawings(writeList([broken, outline]))).toEqual({ items: [outline], damaged: true });
  });
});

test('kept proposals come back as they were, without what is broken', () => {
  const proposal = {
    id: 'drawing-2',
    name: 'A',
    geometry: outline.geometry,
    source: 'Bảng kê tọa độ',
    createdFrom: 'corners',
  };
  expect(
    readProposals(writeList([proposal, { ...proposal, createdFrom: 'elsewhere' }, { ...proposal, geometry: null }])),
  ).toEqual({
    items: [proposal],
    damaged: true,
  });
});
