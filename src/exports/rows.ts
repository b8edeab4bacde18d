import { caveatsOf } from '../domain/caveats';
import { chosenClaim, type Claim, type Source } from '../domain/claim';
import type { Dataset } from '../domain/dataset';
import { ZONE_FIELDS, type ZoneField } from '../domain/fields';
import { isHistory } from '../domain/history';
import type { Zone } from '../domain/zone';
import { caveatText } from '../i18n/caveatText';
import { dataText } from '../i18n/dataText';
import type { ExportLanguage } from '../i18n/exports';
import type { Cell, Column, Table } from './table';

/** What an export speaks of. */
export type ExportContext = Pick<Dataset, 'release' | 'sources'>;

/** The figures of every export, in this order, whether anyone published them or not: readers can rely on the columns. */
export const EXPORT_FIELDS = [
  'area_ha',
  'leasable_area_ha',
  'occupied_ha',
  'occupancy_pct',
  'available_ha',
  'lease_price_usd_m2',
  'lease_price_vnd_m2',
  'lease_end_year',
  'lease_term_years',
  'projects_total',
  'projects_fdi',
  'projects_domestic',
  'capital_usd_million',
  'capital_vnd_billion',
  'tenants',
  'businesses',
  'workers',
  'households',
  'land_clearance_pct',
  'land_cleared_ha',
  'land_remaining_ha',
  'infra_capital_usd_million',
  'infra_capital_vnd_billion',
  'developer',
  'established_year',
  'operation_year',
] as const satisfies readonly ZoneField[];

/** Figures whose unit is not in the name: it stands in a column of its own. */
const UNIT_VARIES: ReadonlySet<ZoneField> = new Set([
  'lease_price_usd_m2',
  'lease_price_vnd_m2',
  'tenants',
  'businesses',
]);
/** Figures that turn into history. */
const AGES: ReadonlySet<ZoneField> = new Set(['available_ha']);

/** A column with the way to fill it. */
interface Reader extends Column {
  readonly read: (zone: Zone) => Cell;
}

const SEPARATOR = '; ';
/** The claim that states the status; `null` when it comes with the list of zones. */
const statusClaim = (zone: Zone): Claim | null =>
  zone.statusFrom === 'claim' ? chosenClaim(zone.figures.status) : null;
const joined = (items: readonly string[]): Cell => (items.length === 0 ? null : items.join(SEPARATOR));

/** Zones as typed rows: who and where, then each figure with its date, source and wording, then caveats and sources. */
export function zoneTable(zones: readonly Zone[], context: ExportContext, language: ExportLanguage): Table {
  const readers = [
    ...placeReaders(context, language),
    ...EXPORT_FIELDS.flatMap((field) => figureReaders(field, zones, context, language)),
    ...closingReaders(context, language),
  ];
  return {
    columns: readers.map(({ key, type, meaning }) => ({ key, type, meaning })),
    rows: zones.map((zone) => readers.map(({ read }) => read(zone))),
  };
}

const text = (key: string, meaning: string, read: Reader['read']): Reader => ({ key, type: 'text', meaning, read });
const number = (key: string, meaning: string, read: Reader['read']): Reader => ({ key, type: 'number', meaning, read });
const boolean = (key: string, meaning: string, read: Reader['read']): Reader => ({
  key,
  type: 'boolean',
  meaning,
  read,
});

function placeReaders({ sources }: ExportContext, { words, texts }: ExportLanguage): Reader[] {
  const { columns: w } = words;
  const said = (id: string): string => dataText(texts, id);
  return [
    text('id', w.id, (zone) => zone.id),
    text('name_vi', w.name_vi, (zone) => zone.nameVi),
    text('name_en', w.name_en, (zone) => zone.nameEn),
    text('kind', w.kind, (zone) => zone.kind),
    text('status', w.status, (zone) => zone.status),
    text('status_as_of', w.status_as_of, (zone) => statusClaim(zone)?.asOf ?? null),
    text('status_source', w.status_source, (zone) => sourceId(statusClaim(zone), sources)),
    text('parent_id', w.parent_id, (zone) => zone.parentId),
    boolean('counted', w.counted, (zone) => zone.counted),
    text('commune_new', w.commune_new, (zone) => joined(zone.communesNew)),
    text('commune_old', w.commune_old, (zone) => joined(zone.communesOld)),
    text('district_old', w.district_old, (zone) => joined(zone.districtsOld)),
    text('crafts', w.crafts, (zone) => joined(zone.crafts.map(said))),
    number('lon', w.lon, (zone) => zone.position?.lon ?? null),
    number('lat', w.lat, (zone) => zone.position?.lat ?? null),
    number('precision_m', w.precision_m, (zone) => zone.position?.precisionM ?? null),
    text('position_what', w.position_what, (zone) => (zone.position ? said(zone.position.what) : null)),
    text('outline_kind', w.outline_kind, (zone) => zone.outline?.kind ?? null),
    text('outline_accuracy_m', w.outline_accuracy_m, (zone) => zone.outline?.accuracyM ?? null),
    number('drawn_area_ha', w.drawn_area_ha, (zone) => zone.outline?.drawnAreaHa ?? null),
  ];
}

const sourceId = (claim: Claim | null, sources: ExportContext['sources']): Cell =>
  claim ? (sources[claim.source]?.id ?? claim.source) : null;

/** The value in its own column; a span has no single number and stands in `_from` and `_to` where there is any. */
function figureReaders(
  field: ZoneField,
  zones: readonly Zone[],
  context: ExportContext,
  { names, words, texts }: ExportLanguage,
): Reader[] {
  const { columns: w } = words;
  const name = names.zoneFields[field];
  const claimOf = (zone: Zone): Claim | null => chosenClaim(zone.figures[field]);
  const spanOf = (zone: Zone): { from: number; to: number } | null => {
    const value = claimOf(zone)?.value;
    return typeof value === 'object' ? value : null;
  };
  const readers: Reader[] =
    ZONE_FIELDS[field].kind === 'number'
      ? [
          number(field, name, (zone) => {
            const value = claimOf(zone)?.value;
            return typeof value === 'number' ? value : null;
          }),
        ]
      : [
          text(field, name, (zone) => {
            const value = claimOf(zone)?.value;
            return typeof value === 'string'
              ? dataText(texts, value)
              : typeof value === 'number'
                ? String(value)
                : null;
          }),
        ];
  if (AGES.has(field)) {
    const history = (zone: Zone): Cell => {
      const claim = claimOf(zone);
      return claim ? isHistory(field, claim, context) : null;
    };
    readers.push(boolean(`${field}_history`, w.history(name), history));
  }
  if (zones.some((zone) => spanOf(zone) !== null)) {
    readers.push(number(`${field}_from`, w.from(name), (zone) => spanOf(zone)?.from ?? null));
    readers.push(number(`${field}_to`, w.to(name), (zone) => spanOf(zone)?.to ?? null));
  }
  if (UNIT_VARIES.has(field)) readers.push(text(`${field}_unit`, w.unit(name), (zone) => claimOf(zone)?.unit ?? null));
  readers.push(
    text(`${field}_qualifier`, w.qualifier(name), (zone) => claimOf(zone)?.qualifier ?? null),
    text(`${field}_as_of`, w.asOf(name), (zone) => claimOf(zone)?.asOf ?? null),
    text(`${field}_source`, w.source(name), (zone) => sourceId(claimOf(zone), context.sources)),
  );
  return readers;
}

function closingReaders(context: ExportContext, language: ExportLanguage): Reader[] {
  const { columns: w } = language.words;
  return [
    text('caveats', w.caveats, (zone) => caveatLine(zone, context, language)),
    text('sources', w.sources, (zone) => joined(usedSources([zone], context).map(sourceLine))),
    text('data_version', w.data_version, () => context.release.version),
    text('data_date', w.data_date, () => context.release.date),
  ];
}

/** All that a reader must know before using the exported figures of a place, as one text. */
function caveatLine(zone: Zone, context: ExportContext, language: ExportLanguage): Cell {
  return joined(caveatsOf(zone, context, EXPORT_FIELDS).map((caveat) => caveatText(caveat, language)));
}

/** A source in one line: id, publisher, title, date or n.d., address. */
export const sourceLine = (source: Source): string =>
  `[${source.id}] ${[source.publisher, source.title, source.published ?? 'n.d.', source.url ?? source.site ?? '']
    .filter((part) => part !== '')
    .join(', ')}`;

/** The sources of the exported figures and of the status, in the order of their ids. */
export function usedSources(zones: readonly Zone[], context: ExportContext): readonly Source[] {
  const claims = zones.flatMap((zone) => [
    ...EXPORT_FIELDS.map((field) => chosenClaim(zone.figures[field])),
    statusClaim(zone),
  ]);
  return sourcesOf(
    claims.filter((claim) => claim !== null),
    context,
  );
}

/** The sources of everything published about the places, used or not. */
export function allSources(zones: readonly Zone[], context: ExportContext): readonly Source[] {
  return sourcesOf(
    zones.flatMap((zone) => Object.values(zone.figures).flatMap(({ claims }) => claims)),
    context,
  );
}

function sourcesOf(claims: readonly Claim[], { sources }: ExportContext): readonly Source[] {
  const ids = new Set(claims.map(({ source }) => source));
  return [...ids].toSorted(byCode).map((id) => sources[id] ?? unknownSource(id));
}

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A figure is never without its source, even when the file of sources could not be read. */
const unknownSource = (id: string): Source => ({
  id,
  publisher: id,
  publisherKind: 'other',
  title: '',
  url: null,
  site: null,
  published: null,
  language: null,
});

/** Who published what, as a table of its own. */
export function sourcesTable(sources: readonly Source[], { words }: Pick<ExportLanguage, 'words'>): Table {
  const { columns: w } = words;
  return {
    columns: [
      { key: 'id', type: 'text', meaning: w.source_id },
      { key: 'publisher', type: 'text', meaning: w.publisher },
      { key: 'title', type: 'text', meaning: w.title },
      { key: 'published', type: 'text', meaning: w.published },
      { key: 'url', type: 'text', meaning: w.url },
    ],
    rows: sources.map(({ id, publisher, title, published, url, site }) => [
      id,
      publisher,
      title,
      published ?? 'n.d.',
      url ?? site,
    ]),
  };
}

/** Every published figure of the places, used or not: the ledger behind the table of zones. */
export function figuresTable(zones: readonly Zone[], { names, words, texts }: ExportLanguage): Table {
  const { columns: w } = words;
  const fields = Object.keys(ZONE_FIELDS) as ZoneField[];
  const said = (id: string | null): Cell => (id === null ? null : dataText(texts, id));
  const rows = zones.flatMap((zone) =>
    fields.flatMap((field) => {
      const figure = zone.figures[field];
      return (figure?.claims ?? []).map((claim, index): readonly Cell[] => {
        const { value } = claim;
        return [
          zone.id,
          field,
          names.zoneFields[field],
          typeof value === 'number' ? value : null,
          typeof value === 'number' ? null : typeof value === 'string' ? said(value) : `${value.from}–${value.to}`,
          claim.unit,
          claim.qualifier,
          claim.asOf,
          said(claim.scope),
          claim.source,
          claim.confidence,
          claim.basis,
          index === figure?.chosen,
          claim.rejected,
          said(claim.note),
        ];
      });
    }),
  );
  const columns: readonly Column[] = [
    { key: 'zone_id', type: 'text', meaning: w.id },
    { key: 'field', type: 'text', meaning: w.field },
    { key: 'field_name', type: 'text', meaning: w.field_name },
    { key: 'value', type: 'number', meaning: w.value },
    { key: 'text', type: 'text', meaning: w.text },
    { key: 'unit', type: 'text', meaning: w.unitOf },
    { key: 'qualifier', type: 'text', meaning: w.qualifierOf },
    { key: 'as_of', type: 'text', meaning: w.asOfOf },
    { key: 'scope', type: 'text', meaning: w.scope },
    { key: 'source', type: 'text', meaning: w.source_id },
    { key: 'confidence', type: 'text', meaning: w.confidence },
    { key: 'basis', type: 'text', meaning: w.basis },
    { key: 'in_use', type: 'boolean', meaning: w.in_use },
    { key: 'rejected', type: 'boolean', meaning: w.rejected },
    { key: 'note', type: 'text', meaning: w.note },
  ];
  return { columns, rows };
}
