import type { Claim } from '../domain/claim';
import type { Release } from '../domain/dataset';
import type { Coverage } from '../domain/quality/coverage';
import type { Zone } from '../domain/zone';
import type { LedgerNames } from '../i18n/names';
import type { Lang } from '../view/view';
import { toCsv } from './csv';
import type { ExportFile } from './index';
import type { Cell, Table } from './table';

export interface CoverageFileInput {
  readonly coverage: Coverage;
  readonly release: Release;
  readonly lang: Lang;
  readonly names: LedgerNames;
  readonly zoneName: (zone: Zone) => string;
}

const COLUMNS = ['id', 'name', 'kind', 'group', 'field', 'field_name', 'state', 'value', 'unit', 'as_of', 'source'];

/** A line per place and figure that is asked about; what is not published has an empty value and the state `unknown`. */
export function coverageTable({ coverage: { fields, rows }, names, zoneName }: CoverageFileInput): Table {
  return {
    columns: COLUMNS.map((key) => ({ key, type: key === 'value' ? 'number' : 'text', meaning: key })),
    rows: rows.flatMap(({ zone, cells }) =>
      cells.flatMap(({ state, claim }, i): Cell[][] => {
        const column = fields[i];
        if (!column || state === 'not-asked') return [];
        const { field, group } = column;
        return [
          [
            zone.id,
            zoneName(zone),
            zone.kind,
            group,
            field,
            names.zoneFields[field],
            state,
            claim && valueOf(claim),
            claim?.unit ?? null,
            claim?.asOf ?? null,
            claim?.source ?? null,
          ],
        ];
      }),
    ),
  };
}

const valueOf = ({ value }: Claim): Cell => (typeof value === 'object' ? `${value.from} to ${value.to}` : value);

/** The matrix as CSV; a semicolon where the decimal sign is a comma. */
export function coverageFile(input: CoverageFileInput): ExportFile {
  const text = toCsv(coverageTable(input), input.lang === 'vi' ? ';' : ',');
  return {
    content: new Blob([text], { type: 'text/csv;charset=utf-8' }),
    fileName: `hanoi-zones-coverage-${input.release.date}-${input.lang}.csv`,
  };
}
