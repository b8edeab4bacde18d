import type { FilterSpecification, Map as MapLibre, StyleSpecification } from 'maplibre-gl';
import { styleDiff, type StyleCommand } from './styleDiff';

/** Our styles are validated by tests for every theme, lens and base; not again on every change. */
const UNCHECKED = { validate: false } as const;

/** Brings a map from the style that was last declared to the next; says whether anything changed. */
export function applyStyle(map: MapLibre, from: StyleSpecification, to: StyleSpecification): boolean {
  const commands = styleDiff(from, to);
  applyCommands(map, commands);
  return commands.length > 0;
}

/** The benchmark asks a bare map to do the same. */
export function applyCommands(map: MapLibre, commands: readonly StyleCommand[]): void {
  for (const command of commands) apply(map, command);
}

function apply(map: MapLibre, command: StyleCommand): void {
  switch (command.do) {
    case 'addSource':
      map.addSource(command.id, command.source);
      break;
    case 'removeSource':
      map.removeSource(command.id);
      break;
    case 'addLayer':
      map.addLayer(command.layer, command.before);
      break;
    case 'removeLayer':
      map.removeLayer(command.id);
      break;
    case 'paint':
      map.setPaintProperty(command.id, command.key as never, command.value as never, UNCHECKED);
      break;
    case 'layout':
      map.setLayoutProperty(command.id, command.key as never, command.value as never, UNCHECKED);
      break;
    case 'filter':
      map.setFilter(command.id, command.value as FilterSpecification | undefined, UNCHECKED);
      break;
    case 'zooms':
      map.setLayerZoomRange(command.id, command.min, command.max);
      break;
  }
}
