import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATA_FILES } from '../../src/data/files';
import { EMPTY_DATASET } from '../../src/data/load';
import { parseFile } from '../../src/data/parse';
import { loadI18n } from '../../src/i18n/load';
import { makeMapData } from '../../src/map/features/mapData';
import { SOURCES } from '../../src/map/style/sources';
import { buildStyle } from '../../src/map/style/style';
import { THEME } from '../../src/theme/themes';

/**
 * Writes what the app would give MapLibre at its start, made by the app's own pure functions from the published data:
 * `style.json`, and one GeoJSON file for each source that it names.
 */
export async function writeScene(geoFolder: string, target: string): Promise<void> {
  const dataset = DATA_FILES.reduce((sofar, file) => {
    const { patch } = parseFile(file, JSON.parse(readFileSync(join(geoFolder, file), 'utf8')));
    return patch(sofar);
  }, EMPTY_DATASET);
  const theme = THEME.light;
  const i18n = await loadI18n('en');
  const { data } = makeMapData()({ dataset, i18n, metrics: theme.map, marked: [] });
  const style = buildStyle({
    themeId: 'light',
    theme,
    lens: 'status',
    base: 'offline',
    shown: null,
    detail: null,
    online: null,
  });
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  for (const id of SOURCES) {
    writeFileSync(join(target, `${id}.geojson`), JSON.stringify(data[id]));
    style.sources[id] = { ...style.sources[id], type: 'geojson', data: `./${id}.geojson` };
  }
  writeFileSync(join(target, 'style.json'), JSON.stringify(style));
}
