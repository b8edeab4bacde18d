import { NO_FILTERS } from '../../domain/filter';
import type { Scene } from '../deck';
import { toldScene } from './toldScene';

export const clusters: Scene = toldScene({
  id: 'clusters',
  view: {
    layers: ['craft_village_clusters'],
    filters: { ...NO_FILTERS, kinds: ['industrial_cluster', 'craft_cluster'] },
  },
  figures: ['clusters.craft_villages_recognised', 'clusters.clusters_infrastructure_target'],
  statements: ['direction-new-zones'],
});
