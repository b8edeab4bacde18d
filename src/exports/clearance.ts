import { AMOUNTS, type AmountId, type BoardRow } from '../domain/clearance/board';
import type { FormLine } from '../domain/clearance/missing';
import { STAGES } from '../domain/clearance/stages';
import type { ClaimValue } from '../domain/claim';
import type { Dataset } from '../domain/dataset';
import type { ZoneField } from '../domain/fields';
import { dataText } from '../i18n/dataText';
import type { ExportLanguage } from '../i18n/exports';
import { sourceLine } from './rows';
import type { Cell, Column, Table } from './table';

const text = (key: string, meaning: string): Column => ({ key, type: 'text', meaning });
const number = (key: string, meaning: string): Column => ({ key, type: 'number', meaning });

/** Columns of the form of what is missing; the studio reads `id field value unit as_of source note` back. */
export const FORM_COLUMNS = [
  'id',
  'name_vi',
  'name_en',
  'field',
  'field_name',
  'value',
  'unit',
  'as_of',
  'source',
  'note',
] as const;

/** The form that the Board fills in: one row per figure of a zone that nobody published. */
export function formTable(
  lines: readonly FormLine[],
  { names, words }: Pick<ExportLanguage, 'names' | 'words'>,
): Table {
  const { columns: w } = words;
  const meanings: Readonly<Record<(typeof FORM_COLUMNS)[number], string>> = {
    id: w.id,
    name_vi: w.name_vi,
    name_en: w.name_en,
    field: w.field,
    field_name: w.field_name,
    value: w.value,
    unit: w.unitOf,
    as_of: w.asOfOf,
    source: w.sources,
    note: w.note,
  };
  return {
    columns: FORM_COLUMNS.map((key) => text(key, meanings[key])),
    rows: lines.map(({ zone, field, unit }) => [
      zone.id,
      zone.nameVi,
      zone.nameEn,
      field,
      names.zoneFields[field],
      null,
      unit,
      null,
      null,
      null,
    ]),
  };
}

const AMOUNT_KEY: Readonly<Record<AmountId, ZoneField>> = {
  cleared: 'land_cleared_ha',
  left: 'land_remaining_ha',
  share: 'land_clearance_pct',
  households: 'households_affected',
};

/** The board as on screen: every stage with the claim that shows it, every amount with how it is known, and sources. */
export function boardTable(
  rows: readonly BoardRow[],
  { release, sources }: Pick<Dataset, 'release' | 'sources'>,
  { names, words, texts }: Pick<ExportLanguage, 'names' | 'words' | 'texts'>,
): Table {
  const { columns: w } = words;
  const printed = (value: ClaimValue): Cell => {
    if (typeof value === 'object') return `${value.from}–${value.to}`;
    return typeof value === 'number' ? value : dataText(texts, value);
  };
  const columns: readonly Column[] = [
    text('id', w.id),
    text('name_vi', w.name_vi),
    text('name_en', w.name_en),
    text('kind', w.kind),
    { key: 'counted', type: 'boolean', meaning: w.counted },
    ...STAGES.flatMap((stage) => [
      text(stage, stage),
      text(`${stage}_field`, w.field),
      text(`${stage}_value`, w.value),
      text(`${stage}_as_of`, w.asOfOf),
      text(`${stage}_source`, w.source_id),
    ]),
    ...AMOUNTS.map((id) => AMOUNT_KEY[id]).flatMap((field) => [
      number(field, names.zoneFields[field]),
      text(`${field}_qualifier`, w.qualifier(names.zoneFields[field])),
      text(`${field}_as_of`, w.asOf(names.zoneFields[field])),
      text(`${field}_how`, w.basis),
      text(`${field}_source`, w.source(names.zoneFields[field])),
    ]),
    text('sources', w.sources),
    text('data_version', w.data_version),
    text('data_date', w.data_date),
  ];
  return {
    columns,
    rows: rows.map(({ zone, ladder, amounts }): readonly Cell[] => {
      const used = [
        ...ladder.map(({ basis }) => basis),
        ...AMOUNTS.flatMap((id) => [...(amounts[id]?.bases ?? [])]),
      ].flatMap((basis) => (basis ? [basis.claim.source] : []));
      const lines = [...new Set(used)].toSorted().map((id) => {
        const source = sources[id];
        return source ? sourceLine(source) : `[${id}]`;
      });
      return [
        zone.id,
        zone.nameVi,
        zone.nameEn,
        zone.kind,
        zone.counted,
        ...ladder.flatMap(({ state, basis }): readonly Cell[] =>
          basis
            ? [state, basis.field, printed(basis.claim.value), basis.claim.asOf, basis.claim.source]
            : [null, null, null, null, null],
        ),
        ...AMOUNTS.flatMap((id): readonly Cell[] => {
          const amount = amounts[id];
          if (!amount) return [null, null, null, null, null];
          const from = [...new Set(amount.bases.map(({ claim }) => claim.source))].join('; ');
          return [amount.value, amount.qualifier, amount.asOf, amount.how, from];
        }),
        lines.length === 0 ? null : lines.join('; '),
        release.version,
        release.date,
      ];
    }),
  };
}
