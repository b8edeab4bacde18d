import { addDataToMap } from '@kepler.gl/actions';
import { injectComponents, MapContainerFactory } from '@kepler.gl/components';
import { processGeojson } from '@kepler.gl/processors';
import { enhanceReduxMiddleware, keplerGlReducer } from '@kepler.gl/reducers';
import 'maplibre-gl/dist/maplibre-gl.css';
import { createElement as h } from 'react';
import { createRoot } from 'react-dom/client';
import { Provider } from 'react-redux';
import { applyMiddleware, combineReducers, legacy_createStore as createStore } from 'redux';

const json = async (name) => (await fetch(name)).json();
const [longitude, latitude, zoom] = new URLSearchParams(location.search).get('c').split(',').map(Number);
const container = document.getElementById('map');
const style = new URL('mute.json', document.baseURI).href;
const WANTED = 2;

// It tells nobody when its data is drawn: its own map, asked once its layers are there.
function WatchedMapContainerFactory(...deps) {
  const MapContainer = MapContainerFactory(...deps);
  let ground = null;
  const done = () => {
    container.dataset.map = 'idle';
  };
  const after = ({ layers = [] }) => {
    const data = layers.filter((layer) => layer?.isLoaded && layer.props.data);
    if (data.length < WANTED || !ground) return;
    // Its layers may be drawn for the last time before the ground is whole.
    if (ground.loaded()) done();
    else ground.once('idle', done);
  };
  const take = (ref) => {
    ground = ref?.getMap?.() ?? ref ?? ground;
  };
  return function WatchedMapContainer(props) {
    return h(MapContainer, { ...props, getMapboxRef: take, deckRenderCallbacks: { onDeckAfterRender: after } });
  };
}
WatchedMapContainerFactory.deps = MapContainerFactory.deps;

const KeplerGl = injectComponents([[MapContainerFactory, WatchedMapContainerFactory]]);
const reducer = keplerGlReducer.initialState({
  uiState: { currentModal: null, activeSidePanel: 'layer' },
  mapStyle: { styleType: 'ground' },
});
const store = createStore(combineReducers({ keplerGl: reducer }), {}, applyMiddleware(...enhanceReduxMiddleware([])));

createRoot(container).render(
  h(
    Provider,
    { store },
    h(KeplerGl, {
      id: 'map',
      width: window.innerWidth,
      height: window.innerHeight,
      mapboxApiAccessToken: '',
      mapStylesReplaceDefault: true,
      mapStyles: [{ id: 'ground', label: 'Ground', url: style, style, icon: '', layerGroups: [] }],
    }),
  ),
);

const [shapes, points] = await Promise.all([json('shapes.geojson'), json('points.geojson')]);
store.dispatch(
  addDataToMap({
    datasets: [
      { info: { id: 'shapes', label: 'Outlines' }, data: processGeojson(shapes) },
      { info: { id: 'points', label: 'Zones' }, data: processGeojson(points) },
    ],
    options: { centerMap: false, readOnly: false },
    config: { mapState: { longitude, latitude, zoom }, mapStyle: { styleType: 'ground' } },
  }),
);
