import { isLocalFigure } from '../domain/localSource';
import type { Zone } from '../domain/zone';
import type { ExportLanguage } from '../i18n/exports';
import type { CsvSeparator } from './csv';
import { aboutLines } from './about';
import {
  allSources,
  EXPORT_FIELDS,
  figuresTable,
  sourcesTable,
  usedSources,
  zoneTable,
  type ExportContext,
} from './rows';

export const EXPORT_FORMATS = ['csv', 'csv-semicolon', 'xlsx', 'geojson', 'kml'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export interface ExportInput {
  readonly format: ExportFormat;
  /** In the order in which they are to stand in the file. */
  readonly zones: readonly Zone[];
  readonly context: ExportContext;
  readonly language: ExportLanguage;
  /** Link to the same selection in the app; `null` when no public address is set. */
  readonly link: string | null;
}

export interface ExportFile {
  readonly content: Blob;
  readonly fileName: string;
}

/** Exported figures that were brought in on this device. */
const localFigures = (zones: readonly Zone[]): number =>
  zones.reduce((sum, { figures }) => sum + EXPORT_FIELDS.filter((field) => isLocalFigure(figures[field])).length, 0);

/** A file of the places with sources, dates and caveats. The same input gives the same text; there is no clock in it. */
export async function exportZones({ format, zones, context, language, link }: ExportInput): Promise<ExportFile> {
  const table = zoneTable(zones, context, language);
  const about = aboutLines({ count: zones.length, local: localFigures(zones), context, language, link });
  const { words } = language;
  const named = (content: Blob, extension: string): ExportFile => ({
    content,
    fileName: `hanoi-zones-${context.release.date}-${language.i18n.lang}.${extension}`,
  });
  switch (format) {
    case 'csv':
    case 'csv-semicolon': {
      const { toCsv } = await import('./csv');
      const separator: CsvSeparator = format === 'csv' ? ',' : ';';
      return named(new Blob([toCsv(table, separator)], { type: 'text/csv;charset=utf-8' }), 'csv');
    }
    case 'xlsx': {
      const { toXlsx } = await import('./xlsx');
      const figures = figuresTable(zones, language);
      const all = sourcesTable(allSources(zones, context), language);
      return named(await toXlsx({ zones: table, figures, sources: all, about, words: words.sheets }), 'xlsx');
    }
    case 'geojson': {
      const { toGeoJson } = await import('./geojson');
      const text = toGeoJson({
        name: words.about.title,
        zones,
        table,
        sources: usedSources(zones, context),
        caveats: about,
      });
      return named(new Blob([text], { type: 'application/geo+json' }), 'geojson');
    }
    case 'kml': {
      const { toKml } = await import('./kml');
      const { describe } = await import('./describe');
      const text = toKml({
        name: words.about.title,
        description: about.join('\n'),
        zones,
        table,
        nameOf: language.i18n.placeName,
        descriptionOf: (zone) => describe(zone, context, language),
      });
      return named(new Blob([text], { type: 'application/vnd.google-earth.kml+xml' }), 'kml');
    }
  }
}
