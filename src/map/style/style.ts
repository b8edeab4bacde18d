import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import { airportLayers } from './airport';
import { assumedLayers } from './assumed';
import type { LayerGroup, StyleInput } from './input';
import { backgroundLayers, outsideLayers } from './land';
import { outlineLayers } from './outlines';
import { placeNameLayers } from './placeNames';
import { proposedRingLayers, proposedShapeLayers } from './proposed';
import { railLayers } from './rail';
import { roadLayers } from './roads';
import { NOTHING, SOURCES } from './sources';
import { uncertaintyLayers } from './uncertainty';
import { waterLayers } from './water';
import { waterNameLayers } from './waterNames';
import { historyYearLayers, zoneLabelLayers } from './zoneLabels';
import { zoneSignLayers } from './zoneSigns';

/** What lies under the data: an online base, the street archive, or the map's own few lines. */
function groundGroups(input: StyleInput): readonly LayerGroup[] {
  if (input.online && input.online.base === input.base) {
    const { layers } = input.online;
    return [backgroundLayers, () => [...layers]];
  }
  if (input.detail) return [backgroundLayers, input.detail.ground];
  return [backgroundLayers, airportLayers, waterLayers, railLayers, roadLayers];
}

/** Names of the ground, lowest priority first. An online raster carries its own names. */
function nameGroups(input: StyleInput): readonly LayerGroup[] {
  if (input.online && input.base === 'osm') return [];
  const streets = input.detail && !input.online ? [input.detail.names] : [];
  return [waterNameLayers, ...streets, placeNameLayers];
}

/** The whole map as MapLibre is to draw it. There is no `glyphs`: labels are drawn with the page's own font faces. */
export function buildStyle(input: StyleInput): StyleSpecification {
  const groups: readonly LayerGroup[] = [
    ...groundGroups(input),
    outsideLayers,
    outlineLayers,
    uncertaintyLayers,
    ...(input.proposed ? [proposedShapeLayers] : []),
    () => [...(input.plots?.areas ?? [])],
    ...nameGroups(input),
    // Signs come last: what is placed first wins, and MapLibre places from the top.
    zoneLabelLayers,
    historyYearLayers,
    assumedLayers,
    // A group that nothing is proposed for is no layer at all: the usual map has none of them.
    ...(input.proposed ? [proposedRingLayers] : []),
    zoneSignLayers,
    () => [...(input.plots?.top ?? [])],
  ];
  return {
    version: 8,
    sources: sourcesOf(input),
    layers: groups.flatMap((group): LayerSpecification[] => group(input)),
  };
}

function sourcesOf(input: StyleInput): Record<string, SourceSpecification> {
  const own = SOURCES.map((id) => [id, { type: 'geojson', data: NOTHING, promoteId: 'id' }] as const);
  const useOnline = input.online && input.online.base === input.base;
  return {
    ...Object.fromEntries(own),
    ...(input.detail && !useOnline ? { [input.detail.source]: { type: 'vector', url: input.detail.url } } : {}),
    ...(useOnline ? input.online.sources : {}),
    ...input.plots?.sources,
  };
}
