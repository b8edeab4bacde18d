import { chosenClaim, type Claim } from '../domain/claim';
import type { Dataset } from '../domain/dataset';
import type { Plan, Planned } from '../domain/targets/plan';
import { planFigures } from '../domain/targets/planFigures';
import type { ExportLanguage } from '../i18n/exports';
import type { TargetWords } from '../i18n/vi/target';
import type { ExportFile } from './index';
import type { Cell, Column, Table } from './table';

export type PlanFormat = 'csv' | 'xlsx';

export interface PlanExportInput {
  readonly format: PlanFormat;
  readonly planned: Planned;
  readonly plan: Plan;
  readonly dataset: Pick<Dataset, 'release' | 'sources'>;
  readonly language: ExportLanguage;
  readonly words: TargetWords;
  /** Link to the same plan in the app; `null` when no public address is set. */
  readonly link: string | null;
}

/** What a row is. An assumption is never anything else. */
type RowKind = 'published' | 'later' | 'arithmetic' | 'assumption';

const KEYS = [
  'kind',
  'item',
  'subject',
  'period',
  'value',
  'unit',
  'qualifier',
  'as_of',
  'source',
  'published',
  'publisher',
  'url',
  'zone',
  'note',
] as const;
type Key = (typeof KEYS)[number];
type Row = Readonly<Partial<Record<Key, Cell>>> & { readonly kind: RowKind };

/** Published figures with their sources, what is worked out from them, and the assumptions, each row with its kind. */
export async function exportPlan(input: PlanExportInput): Promise<ExportFile> {
  const { format, dataset, language, words, plan } = input;
  const rows = planRows(input);
  const fileName = `hanoi-zones-plan-${plan.seen}-${dataset.release.date}-${language.i18n.lang}.${format}`;
  if (format === 'csv') {
    const { toCsv } = await import('./csv');
    // As spreadsheets of the language expect it: a semicolon goes with the decimal comma.
    const text = toCsv(tableOf(rows, words), language.i18n.lang === 'vi' ? ';' : ',');
    return { content: new Blob([text], { type: 'text/csv;charset=utf-8' }), fileName };
  }
  const { toBook } = await import('./xlsx');
  const only = (...kinds: readonly RowKind[]): Table =>
    tableOf(
      rows.filter(({ kind }) => kinds.includes(kind)),
      words,
    );
  const { sheets } = words.file;
  const content = await toBook(
    [
      { name: sheets.published, table: only('published', 'later') },
      { name: sheets.computed, table: only('arithmetic') },
      { name: sheets.assumptions, table: only('assumption') },
    ],
    { name: sheets.about, lines: aboutLines(input), columnsOf: tableOf([], words), words: language.words.sheets },
  );
  return { content, fileName };
}

function aboutLines({ dataset: { release }, plan, language, words, link }: PlanExportInput): readonly string[] {
  const { format } = language.i18n;
  const { file } = words;
  return [
    file.title,
    file.seen(format.asOf(plan.seen)),
    file.data(format.asOf(release.date), release.version),
    ...(link === null ? [] : [link]),
    file.assumptions,
    file.unknown,
    file.rowKinds,
  ];
}

const tableOf = (rows: readonly Row[], { file }: TargetWords): Table => ({
  columns: KEYS.map((key): Column => ({
    key,
    type: key === 'value' ? 'number' : 'text',
    meaning: file.columns[key],
  })),
  rows: rows.map((row) => KEYS.map((key) => row[key] ?? null)),
});

function planRows({ planned, plan, dataset, language, words }: PlanExportInput): readonly Row[] {
  const { items } = words.file;
  const { target, progress, deals } = planned;
  const published = planFigures(planned, plan.later).flatMap(({ role, row }): Row[] => {
    const claim = chosenClaim(row.figure);
    if (!claim) return [];
    const name = `${words.role[role]}: ${language.names.cityIndicators[row.indicator]}`;
    return [
      {
        kind: role === 'later' ? 'later' : 'published',
        item: name,
        subject: row.subject,
        period: row.period,
        ...claimCells(claim, dataset, language),
      },
    ];
  });
  const worked = (item: string, value: number | null | undefined, unit: string): Row => ({
    kind: 'arithmetic',
    item,
    subject: target.subject,
    period: target.period,
    value: value ?? null,
    unit,
    note: `${progress.counted.from} – ${progress.counted.to}`,
  });
  const assumed = plan.deals.map((deal, i): Row => ({
    kind: 'assumption',
    item: deal.name === '' ? words.unnamed(String(i + 1)) : deal.name,
    value: deal.capitalUsdMillion,
    unit: 'usd_million',
    zone: deal.zone,
    note: words.assumption,
  }));
  const withThem: readonly Row[] =
    deals.total === 0
      ? []
      : [
          worked(items.assumed, deals.total, 'usd_million'),
          worked(items.gap, deals.gap, 'usd_million'),
          worked(items.paceWith, deals.required?.usdMillionPerMonth, 'usd_million'),
          worked(items.multipleWith, deals.multiple, ''),
        ].map((row) => ({ ...row, kind: 'assumption' as const, note: words.assumption }));
  return [
    ...published,
    worked(items.target, progress.amount, 'usd_million'),
    worked(items.reached, progress.reached?.usdMillion, 'usd_million'),
    worked(items.missing, progress.missing, 'usd_million'),
    worked(items.months, progress.required?.months, 'months'),
    worked(items.pace, progress.required?.usdMillionPerMonth, 'usd_million'),
    worked(items.before, progress.before?.usdMillionPerMonth, 'usd_million'),
    worked(items.multiple, progress.multiple, ''),
    ...assumed,
    ...withThem,
  ];
}

function claimCells(claim: Claim, { sources }: PlanExportInput['dataset'], { texts }: ExportLanguage): Partial<Row> {
  const { value } = claim;
  const source = sources[claim.source];
  const note = claim.note === null ? null : (texts[claim.note] ?? claim.note);
  const span = typeof value === 'object' ? `${value.from}–${value.to}` : null;
  return {
    value: typeof value === 'number' ? value : null,
    unit: claim.unit,
    qualifier: claim.qualifier,
    as_of: claim.asOf,
    source: claim.source,
    published: source?.published ?? 'n.d.',
    publisher: source?.publisher ?? null,
    url: source?.url ?? source?.site ?? null,
    note: [span, note].filter((part) => part !== null).join('; ') || null,
  };
}
