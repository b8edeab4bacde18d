import { GeoJsonLayer, ScatterplotLayer, TextLayer } from '@deck.gl/layers';
import { MapboxOverlay } from '@deck.gl/mapbox';
import { Map as MapLibre, setWorkerUrl } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

setWorkerUrl(workerUrl);
const json = async (name) => (await fetch(name)).json();
const rgb = (hex) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
const [lon, lat, zoom] = new URLSearchParams(location.search).get('c').split(',').map(Number);
const container = document.getElementById('map');
const [shapes, points] = await Promise.all([json('shapes.geojson'), json('points.geojson')]);

const map = new MapLibre({
  container,
  style: new URL('style.json', document.baseURI).href,
  center: [lon, lat],
  zoom,
  attributionControl: false,
  renderWorldCopies: false,
});
map.addControl(
  new MapboxOverlay({
    layers: [
      new GeoJsonLayer({
        id: 'shapes',
        data: shapes,
        getFillColor: ({ properties }) => [...rgb(properties.color), 80],
        getLineColor: ({ properties }) => rgb(properties.color),
        lineWidthUnits: 'pixels',
        getLineWidth: 1.5,
        pickable: true,
      }),
      new ScatterplotLayer({
        id: 'points',
        data: points.features,
        getPosition: ({ geometry }) => geometry.coordinates,
        getFillColor: ({ properties }) => rgb(properties.color),
        getLineColor: [255, 255, 255],
        stroked: true,
        radiusUnits: 'pixels',
        getRadius: 7,
        lineWidthUnits: 'pixels',
        getLineWidth: 1.5,
        pickable: true,
      }),
      new TextLayer({
        id: 'names',
        data: points.features,
        characterSet: 'auto',
        getPosition: ({ geometry }) => geometry.coordinates,
        getText: ({ properties }) => properties.name,
        getSize: 13,
        getPixelOffset: [0, 16],
      }),
    ],
  }),
);
map.once('idle', () => {
  container.dataset.map = 'idle';
});
