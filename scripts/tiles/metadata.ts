import { basename } from 'node:path';
import { PLOT_STATES } from '../../src/domain/plots/plot';
import { PLOT_TILE_LAYERS } from '../../src/domain/plots/plotIndex';
import type { TilesOptions } from './options';

interface MetadataInput {
  readonly dataset: string;
  readonly synthetic: boolean;
  readonly minZoom: number;
  readonly maxZoom: number;
  readonly plotsFrom: number;
}

/** What the archive says of itself: its layers and their fields, who published it, that it is made up. */
export function metadataOf(options: TilesOptions, { dataset, synthetic, minZoom, maxZoom, plotsFrom }: MetadataInput) {
  const text = (names: readonly string[]) => names.map((name) => [name, 'String'] as const);
  const number = (names: readonly string[]) => names.map((name) => [name, 'Number'] as const);
  return {
    name: options.title ?? basename(options.output),
    ...(options.source.publisher === null ? {} : { attribution: options.source.publisher }),
    ...(synthetic ? { description: 'SYNTHETIC: made up by a program for trials.', synthetic: true } : {}),
    plots_dataset: dataset,
    vector_layers: [
      {
        id: PLOT_TILE_LAYERS.plots,
        minzoom: plotsFrom,
        maxzoom: maxZoom,
        fields: Object.fromEntries([
          ...text(['id', 'name', 'zone', 'status', 'price_basis', 'sector']),
          ...number(['area_ha', 'price_usd_m2']),
        ]),
      },
      {
        id: PLOT_TILE_LAYERS.cells,
        minzoom: minZoom,
        maxzoom: Math.max(minZoom, maxZoom - 1),
        fields: Object.fromEntries(number(['count', ...PLOT_STATES, ...PLOT_STATES.map((state) => `${state}_ha`)])),
      },
    ],
  };
}
