import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StyleSpecification } from 'maplibre-gl';
import { DATA_FILES } from '../../src/data/files';
import { EMPTY_DATASET } from '../../src/data/load';
import { parseFile } from '../../src/data/parse';
import { layerOf } from '../../src/domain/zone';
import { loadI18n } from '../../src/i18n/load';
import { makeMapData } from '../../src/map/features/mapData';
import type { StyleInput } from '../../src/map/style/input';
import { SOURCES } from '../../src/map/style/sources';
import { buildStyle } from '../../src/map/style/style';
import { THEME } from '../../src/theme/themes';

/**
 * Writes what the app would give MapLibre at its start, made by the app's own pure functions from the data of a folder:
 * `style.json`, and one GeoJSON file for each source that it names; and the styles that two changes lead to, `lens.json`
 * and `filter.json`.
 */
export async function writeScene(geoFolder: string, target: string): Promise<void> {
  const dataset = DATA_FILES.reduce((sofar, file) => {
    const { patch } = parseFile(file, JSON.parse(readFileSync(join(geoFolder, file), 'utf8')));
    return patch(sofar);
  }, EMPTY_DATASET);
  const theme = THEME.light;
  const i18n = await loadI18n('en');
  const { data } = makeMapData()({ dataset, i18n, metrics: theme.map, marked: [] });
  const usual = {
    themeId: 'light',
    theme,
    lens: 'status',
    base: 'offline',
    shown: null,
    detail: null,
    online: null,
  } satisfies StyleInput;
  const style = buildStyle(usual);
  const industrial = dataset.zones.filter((zone) => layerOf(zone) === 'industrial_zones').map(({ id }) => id);
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  for (const id of SOURCES) {
    writeFileSync(join(target, `${id}.geojson`), JSON.stringify(data[id]));
    style.sources[id] = { ...style.sources[id], type: 'geojson', data: `./${id}.geojson` };
  }
  const write = (name: string, value: StyleSpecification): void =>
    writeFileSync(join(target, name), JSON.stringify({ ...value, sources: style.sources }));
  write('style.json', style);
  write('lens.json', buildStyle({ ...usual, lens: 'projects' }));
  write('filter.json', buildStyle({ ...usual, lens: 'projects', shown: industrial }));
}
