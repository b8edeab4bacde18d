/**
 * The least that a page can be that shows the same map: MapLibre, the style with the address of each source, the label
 * font and the pictures of the signs. No framework, no panels, no checks of the data.
 */
import { Map as MapLibre } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import { loadMapFonts } from '../../../src/map/engine/fonts';
import { provideImages } from '../../../src/map/engine/images';
import '../../../src/map/engine/worker';

const [lon = 0, lat = 0, zoom = 0] = (new URLSearchParams(location.search).get('c') ?? '').split(',').map(Number);
const container = document.getElementById('map');

if (container) {
  await loadMapFonts('en');
  const map = new MapLibre({
    container,
    style: new URL('style.json', document.baseURI).href,
    center: [lon, lat],
    zoom,
    attributionControl: false,
    renderWorldCopies: false,
    fadeDuration: 150,
  });
  provideImages(map);
  map.once('idle', () => {
    container.dataset['map'] = 'idle';
  });
}
