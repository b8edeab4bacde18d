import type { Feature, FeatureCollection } from 'geojson';

/** What a file in the studio would draw, to be told apart from what is drawn. */
export const proposedShapes = (shapes: FeatureCollection | undefined): readonly Feature[] =>
  (shapes?.features ?? []).map((shape) => ({
    ...shape,
    properties: { ...shape.properties, class: shape.geometry.type === 'Point' ? 'proposed-point' : 'proposed-area' },
  }));
