import type { LocalData } from '../../domain/studio/change';
import { zoneOf } from '../../domain/studio/change';
import { useStore } from '../../state/store';
import { fileLanguage } from '../exportMenu/fileLanguage';
import type { MadeFile } from '../exportMenu/useFileMaking';

export type LocalFileKind = 'ledger' | 'sources' | 'geojson';

/** What was accepted, as a file for those who publish. */
export async function makeLocalFile(kind: LocalFileKind, data: LocalData): Promise<MadeFile> {
  const { dataset, i18n } = useStore.getState();
  if (kind === 'geojson') {
    const [{ exportZones }, language] = await Promise.all([import('../../exports'), fileLanguage(i18n.lang)]);
    const ids = new Set(data.changes.map(zoneOf));
    const zones = dataset.zones.filter(({ id }) => ids.has(id));
    const { content } = await exportZones({ format: 'geojson', zones, context: dataset, language, link: null });
    return { content, fileName: `hanoi-zones-local-${dataset.release.date}.geojson` };
  }
  const [{ ledgerRows, sourceRows }, { toCsv }] = await Promise.all([
    import('../../exports/ledger'),
    import('../../exports/csv'),
  ]);
  const table = kind === 'ledger' ? ledgerRows(data) : sourceRows(data);
  return {
    content: new Blob([toCsv(table, ',')], { type: 'text/csv;charset=utf-8' }),
    fileName: kind === 'ledger' ? 'claims-local.csv' : 'sources-local.csv',
  };
}
