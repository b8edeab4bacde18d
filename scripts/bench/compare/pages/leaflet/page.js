import L from 'leaflet';
import 'leaflet/dist/leaflet.css';

const json = async (name) => (await fetch(name)).json();
const [lon, lat, zoom] = new URLSearchParams(location.search).get('c').split(',').map(Number);

const [style, areas, outside, lines, shapes, points] = await Promise.all(
  ['style.json', 'areas.geojson', 'outside.geojson', 'lines.geojson', 'shapes.geojson', 'points.geojson'].map(json),
);
const land = style.layers.find(({ type }) => type === 'background')?.paint['background-color'] ?? '#f4f1ea';
const container = document.getElementById('map');
container.style.background = typeof land === 'string' ? land : '#f4f1ea';

// MapLibre counts zooms of tiles of 512 px, Leaflet of 256.
const map = L.map(container, { preferCanvas: true, zoomSnap: 0, fadeAnimation: false }).setView([lat, lon], zoom + 1);
L.geoJSON(areas, { style: { color: '#7fa8bf', weight: 0.5, fillColor: '#b5d3e3', fillOpacity: 0.8 } }).addTo(map);
L.geoJSON(lines, { style: { color: '#8a8f94', weight: 1 } }).addTo(map);
L.geoJSON(outside, { style: { stroke: false, fillColor: '#e7e3da', fillOpacity: 0.8 } }).addTo(map);
L.geoJSON(shapes, {
  style: ({ properties }) => ({ color: properties.color, weight: 1.5, fillOpacity: 0.3 }),
}).addTo(map);
L.geoJSON(points, {
  pointToLayer: ({ properties }, place) =>
    L.circleMarker(place, { radius: 6, color: '#fff', weight: 1.5, fillColor: properties.color, fillOpacity: 1 }),
}).addTo(map);
// Its canvas is drawn in the next frame; the one after it is on screen.
requestAnimationFrame(() =>
  requestAnimationFrame(() => {
    container.dataset.map = 'idle';
  }),
);
