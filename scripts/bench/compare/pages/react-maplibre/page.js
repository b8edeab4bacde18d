import { Layer, Map, Source } from '@vis.gl/react-maplibre';
import * as maplibre from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { createElement as h } from 'react';
import { createRoot } from 'react-dom/client';

maplibre.setWorkerUrl(workerUrl);
const [longitude, latitude, zoom] = new URLSearchParams(location.search).get('c').split(',').map(Number);
const container = document.getElementById('map');
const colour = ['get', 'color'];

const zones = [
  h(
    Source,
    { key: 'shapes', id: 'shapes', type: 'geojson', data: new URL('shapes.geojson', document.baseURI).href },
    h(Layer, { id: 'shape', type: 'fill', paint: { 'fill-color': colour, 'fill-opacity': 0.3 } }),
    h(Layer, { id: 'edge', type: 'line', paint: { 'line-color': colour, 'line-width': 1.5 } }),
  ),
  h(
    Source,
    { key: 'points', id: 'points', type: 'geojson', data: new URL('points.geojson', document.baseURI).href },
    h(Layer, {
      id: 'point',
      type: 'circle',
      paint: { 'circle-color': colour, 'circle-radius': 7, 'circle-stroke-width': 1.5, 'circle-stroke-color': '#fff' },
    }),
    h(Layer, {
      id: 'name',
      type: 'symbol',
      layout: {
        'text-field': ['get', 'name'],
        'text-font': ['sans-serif'],
        'text-size': 13,
        'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
        'text-radial-offset': 0.8,
      },
      paint: { 'text-halo-color': '#fff', 'text-halo-width': 1.5 },
    }),
  ),
];

createRoot(container).render(
  h(
    Map,
    {
      mapLib: maplibre,
      initialViewState: { longitude, latitude, zoom },
      mapStyle: new URL('style.json', document.baseURI).href,
      attributionControl: false,
      renderWorldCopies: false,
      onIdle: () => {
        container.dataset.map = 'idle';
      },
    },
    zones,
  ),
);
