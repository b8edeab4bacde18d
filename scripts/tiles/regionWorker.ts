/** A process of its own that makes the regions it is asked for, one after the other. */
import { keepRegion, type RegionTask } from './regionFile';

process.on('message', (task: RegionTask) => {
  process.send?.(keepRegion(task));
});
