import { prewarm, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

// Once per page: without it a bundled MapLibre 6 finds no worker and the map stays blank.
setWorkerUrl(workerUrl);

/** Starts the map's worker before there is a map, so that it is ready when the map has its data. */
export const startWorker = prewarm;
