import { parentPort } from 'node:worker_threads';
import { keepRegion, type RegionTask } from './regionFile';

parentPort?.on('message', (task: RegionTask) => {
  parentPort?.postMessage(keepRegion(task), []);
});
