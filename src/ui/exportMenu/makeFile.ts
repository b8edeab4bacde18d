import type { Zone } from '../../domain/zone';
import type { ExportFormat } from '../../exports';
import { useStore } from '../../state/store';
import { publicUrl, linkTo } from '../share/link';
import { fileLanguage } from './fileLanguage';
import type { PictureSizeId } from './pictureSizes';
import type { MadeFile } from './useFileMaking';

/** What a file can be, by the names that people know. */
export const FORMATS = [
  { id: 'csv', name: 'CSV' },
  { id: 'xlsx', name: 'Excel (XLSX)' },
  { id: 'geojson', name: 'GeoJSON' },
  { id: 'kml', name: 'KML' },
  { id: 'png', name: 'PNG' },
  { id: 'pdf', name: 'PDF' },
] as const;
export type FileFormat = (typeof FORMATS)[number]['id'];

/** Makes the file in the language on screen. Whatever it takes is loaded now. */
export async function makeFile(
  format: FileFormat,
  zones: readonly Zone[],
  csv: ExportFormat & `csv${string}`,
  picture: PictureSizeId,
): Promise<MadeFile> {
  const { dataset, view, i18n } = useStore.getState();
  if (format === 'png') return (await import('./mapFile')).makeMapFile(picture);
  if (format === 'pdf') {
    const { makeBriefFile } = await import('../briefMenu/makeBriefFile');
    return makeBriefFile({ zones, languages: [i18n.lang], dated: false });
  }
  const [{ exportZones }, language] = await Promise.all([import('../../exports'), fileLanguage(i18n.lang)]);
  return exportZones({
    format: format === 'csv' ? csv : format,
    zones,
    context: dataset,
    language,
    link: publicUrl() ? linkTo(view) : null,
  });
}
