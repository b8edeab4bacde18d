/**
 * The pages that the app is compared with, and the packages that each is made of, pinned. They are installed in a scratch
 * folder when the comparison is asked for, each page by itself: they ask for different React and MapLibre.
 */
export interface Compared {
  readonly id: string;
  readonly title: string;
  readonly packages: Readonly<Record<string, string>>;
  /** What it draws otherwise than the bare page. */
  readonly differs: string;
}

export const COMPARED: readonly Compared[] = [
  {
    id: 'react-maplibre',
    title: 'react-maplibre 8.1 (React 19, MapLibre 6)',
    packages: { '@vis.gl/react-maplibre': '8.1.3', 'maplibre-gl': '6.17.0', react: '19.3.1', 'react-dom': '19.3.1' },
    differs: 'all layers and names of the bare page; circles instead of drawn signs',
  },
  {
    id: 'deck',
    title: 'deck.gl 9.4 over MapLibre 6',
    packages: {
      '@deck.gl/core': '9.4.0',
      '@deck.gl/layers': '9.4.0',
      '@deck.gl/mapbox': '9.4.0',
      'maplibre-gl': '6.17.0',
    },
    differs: 'the ground by MapLibre, zones by deck.gl as circles with names that may overlap',
  },
  {
    id: 'kepler',
    title: 'kepler.gl 3.2 (React 18, MapLibre 3, its panels)',
    packages: {
      'kepler.gl': '3.2.6',
      react: '18.3.1',
      'react-dom': '18.3.1',
      'react-redux': '8.1.3',
      redux: '4.2.1',
      'styled-components': '6.1.8',
    },
    differs: 'the ground without names (MapLibre 3 needs a glyph server), zones as circles and outlines, no names',
  },
  {
    id: 'leaflet',
    title: 'Leaflet 1.9, canvas',
    packages: { leaflet: '1.9.4' },
    differs: 'no names at all: Leaflet has none that avoid each other',
  },
];
