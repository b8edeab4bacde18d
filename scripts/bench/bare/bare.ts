/**
 * The least that a page can be that shows the same map: MapLibre, the style with the address of each source, the label
 * font and the pictures of the signs. No framework, no panels, no checks of the data.
 */
import { Map as MapLibre, type StyleSpecification } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import { applyCommands } from '../../../src/map/engine/applyStyle';
import { loadMapFonts } from '../../../src/map/engine/fonts';
import { provideImages } from '../../../src/map/engine/images';
import { styleDiff } from '../../../src/map/engine/styleDiff';
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
  map.on('idle', () => {
    container.dataset['map'] = 'idle';
  });

  const style = async (name: string): Promise<StyleSpecification> => (await fetch(name)).json();
  // What the app does on a change is found out beforehand here: what is measured is MapLibre's part of it.
  Object.assign(window, {
    prepareChange: async (from: string, to: string) => {
      const commands = styleDiff(await style(from), await style(to));
      return () => {
        container.dataset['map'] = 'loading';
        applyCommands(map, commands);
      };
    },
  });
}
