import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';

/** One step from one declared style to the next. */
export type StyleCommand =
  | { readonly do: 'addSource'; readonly id: string; readonly source: SourceSpecification }
  | { readonly do: 'removeSource'; readonly id: string }
  | { readonly do: 'addLayer'; readonly layer: LayerSpecification; readonly before: string | undefined }
  | { readonly do: 'removeLayer'; readonly id: string }
  | { readonly do: 'paint' | 'layout'; readonly id: string; readonly key: string; readonly value: unknown }
  | { readonly do: 'filter'; readonly id: string; readonly value: unknown }
  | { readonly do: 'zooms'; readonly id: string; readonly min: number; readonly max: number };

/**
 * What to change to get from one of our styles to another, sources with their data left alone. (MapLibre's own
 * `setStyle` with `diff` compares with the style as it stands and would empty every source that was filled later.)
 * Layers that both styles have must stand in the same order, as they do in ours.
 */
export function styleDiff(from: StyleSpecification, to: StyleSpecification): StyleCommand[] {
  const before = new Map(from.layers.map((layer) => [layer.id, layer]));
  const after = new Map(to.layers.map((layer) => [layer.id, layer]));
  const replaced = (id: string): boolean => {
    const [a, b] = [before.get(id), after.get(id)];
    return !a || !b || identity(a) !== identity(b);
  };
  const gone = from.layers.filter(({ id }) => replaced(id));
  const come = to.layers.filter(({ id }) => replaced(id));
  return [
    ...gone.map(({ id }): StyleCommand => ({ do: 'removeLayer', id })),
    ...sourceCommands(from.sources, to.sources),
    // From the top down, so that the layer above is always there already.
    ...come.toReversed().map((layer): StyleCommand => ({ do: 'addLayer', layer, before: above(layer.id, to.layers) })),
    ...to.layers.flatMap((layer) => {
      const old = before.get(layer.id);
      return old && !replaced(layer.id) ? layerCommands(old, layer) : [];
    }),
  ];
}

/** What cannot be changed on a layer in place. */
const identity = (layer: LayerSpecification): string =>
  [layer.type, 'source' in layer ? layer.source : '', 'source-layer' in layer ? layer['source-layer'] : ''].join('|');

const above = (id: string, layers: readonly LayerSpecification[]): string | undefined =>
  layers[layers.findIndex((layer) => layer.id === id) + 1]?.id;

type Sources = Readonly<Record<string, SourceSpecification>>;

function sourceCommands(from: Sources, to: Sources): StyleCommand[] {
  const changed = (id: string): boolean => !same(from[id], to[id]);
  return [
    ...Object.keys(from)
      .filter(changed)
      .map((id): StyleCommand => ({ do: 'removeSource', id })),
    ...Object.entries(to)
      .filter(([id]) => changed(id))
      .map(([id, source]): StyleCommand => ({ do: 'addSource', id, source })),
  ];
}

function layerCommands(from: LayerSpecification, to: LayerSpecification): StyleCommand[] {
  const { id } = to;
  const zooms = (layer: LayerSpecification) => ({ min: layer.minzoom ?? 0, max: layer.maxzoom ?? 24 });
  return [
    ...(same(zooms(from), zooms(to)) ? [] : [{ do: 'zooms', id, ...zooms(to) } as const]),
    ...(same(filterOf(from), filterOf(to)) ? [] : [{ do: 'filter', id, value: filterOf(to) } as const]),
    ...changes(from.layout, to.layout).map(([key, value]) => ({ do: 'layout', id, key, value }) as const),
    ...changes(from.paint, to.paint).map(([key, value]) => ({ do: 'paint', id, key, value }) as const),
  ];
}

const filterOf = (layer: LayerSpecification): unknown => ('filter' in layer ? layer.filter : undefined);

/** Keys whose value differs, with the new one; `undefined` where it is no longer set. */
function changes(from: object = {}, to: object = {}): [string, unknown][] {
  const [a, b] = [from as Record<string, unknown>, to as Record<string, unknown>];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])]
    .filter((key) => !same(a[key], b[key]))
    .map((key) => [key, b[key]]);
}

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);
