import { NO_FILTERS } from '../../domain/filter';
import type { Scene } from '../deck';
import { scene } from './scene';

const NEW = 'clusters.clusters_establish_target';

export const clusters: Scene = scene({
  id: 'clusters',
  title: {
    vi: `Năm {${NEW}|period}, thành phố định lập thêm {${NEW}|number} cụm công nghiệp`,
    en: `In {${NEW}|period} the city means to found {${NEW}|number} more clusters`,
  },
  text: {
    vi: 'Trên bản đồ này {count(industrial_cluster, craft_cluster, established)|number} cụm đã có quyết định thành lập, {count(industrial_cluster, craft_cluster, under_construction)|number} cụm đang xây.',
    en: 'Of the clusters on this map {count(industrial_cluster, craft_cluster, established)|number} are founded on paper and {count(industrial_cluster, craft_cluster, under_construction)|number} are being built.',
  },
  notes: {
    vi: 'Bản đồ mới có {count(industrial_cluster, craft_cluster, operating)|number} cụm đang hoạt động, trong khi thành phố nói {clusters.clusters_operating} ({clusters.clusters_operating|date}). Danh sách đầy đủ chưa ai công bố.',
    en: 'This map has {count(industrial_cluster, craft_cluster, operating)|number} clusters in operation; the city speaks of {clusters.clusters_operating} ({clusters.clusters_operating|date}). Nobody has published the full list.',
  },
  view: {
    layers: ['craft_village_clusters'],
    filters: { ...NO_FILTERS, kinds: ['industrial_cluster', 'craft_cluster'] },
  },
  figures: [
    {
      ref: 'clusters.craft_villages_recognised',
      label: {
        vi: 'được công nhận, {clusters.craft_villages_recognised|date}',
        en: 'recognised, {clusters.craft_villages_recognised|date}',
      },
    },
    {
      ref: 'clusters.clusters_infrastructure_target',
      label: {
        vi: 'cần xong hạ tầng năm {clusters.clusters_infrastructure_target|period}',
        en: 'to get infrastructure in {clusters.clusters_infrastructure_target|period}',
      },
    },
  ],
  statements: ['direction-new-zones'],
});
