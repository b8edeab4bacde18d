import { setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

// Once per page: without it a bundled MapLibre 6 finds no worker and the map stays blank.
setWorkerUrl(workerUrl);
