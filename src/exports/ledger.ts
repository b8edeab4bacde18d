import type { LocalData, LocalSource } from '../domain/studio/change';
import type { ClaimValue } from '../domain/claim';
import { fold } from '../domain/fold';
import type { Cell, Table } from './table';

/** The columns of `data/claims.csv`, in its order. */
const CLAIM_COLUMNS = [
  'subject_id',
  'field',
  'period',
  'value',
  'unit',
  'qualifier',
  'as_of',
  'scope',
  'source_id',
  'confidence',
  'basis',
  'standing',
  'note',
  'publisher',
  'publisher_kind',
  'title',
  'url',
  'published',
] as const;

/** The columns of `data/sources.csv`, in its order. */
const SOURCE_COLUMNS = ['id', 'publisher', 'publisher_kind', 'title', 'url', 'site', 'published', 'language'] as const;

const tableOf = (keys: readonly string[], rows: readonly (readonly Cell[])[]): Table => ({
  columns: keys.map((key) => ({ key, type: 'text', meaning: '' })),
  rows,
});

/**
 * Accepted figures as rows for `data/claims.csv`. A published source is named by its id; a new one stands in the row
 * itself, from where the ledger makes it, so that the rows can be appended as they are.
 */
export function ledgerRows({ changes, sources }: LocalData): Table {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const rows = changes.flatMap((change): readonly Cell[][] => {
    if (change.kind !== 'figure') return [];
    const { figure, claim } = change;
    const source = byId.get(claim.source);
    const fresh = source && source.repeats === null ? source : null;
    return [
      [
        figure.of === 'zone' ? figure.zone : figure.subject,
        figure.of === 'zone' ? figure.field : figure.indicator,
        figure.of === 'zone' ? null : figure.period,
        printed(claim.value),
        claim.unit,
        claim.qualifier,
        claim.asOf,
        claim.scope,
        source?.repeats ?? null,
        claim.confidence,
        claim.basis,
        claim.rejected ? 'rejected' : null,
        claim.note,
        fresh?.publisher ?? null,
        fresh?.publisherKind ?? null,
        fresh?.title ?? null,
        fresh?.url ?? null,
        fresh ? (fresh.published ?? 'n.d.') : null,
      ],
    ];
  });
  return tableOf(CLAIM_COLUMNS, rows);
}

/** A range as the ledger writes it; 1.254 with one more digit, so that nobody takes it for a thousand. */
function printed(value: ClaimValue): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'object') return `${printed(value.from)} to ${printed(value.to)}`;
  const text = String(value);
  return /^-?[1-9]\d{0,2}\.\d{3}$/.test(text) ? `${text}0` : text;
}

/** New sources as rows for `data/sources.csv`, for those who keep them there. Ids are made of publisher and date. */
export function sourceRows({ sources }: Pick<LocalData, 'sources'>): Table {
  const taken = new Set<string>();
  const fresh = sources.filter(({ repeats }) => repeats === null);
  const rows = fresh.map((source): readonly Cell[] => [
    idOf(source, taken),
    source.publisher,
    source.publisherKind,
    source.title,
    source.url,
    source.site,
    source.published ?? 'n.d.',
    source.language,
  ]);
  return tableOf(SOURCE_COLUMNS, rows);
}

function idOf({ publisher, published }: LocalSource, taken: Set<string>): string {
  const words = fold(publisher)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40);
  const base = `${words || 'source'}-${published?.replace(/\W/g, '').toLowerCase() ?? 'nd'}`;
  let id = base;
  for (let n = 2; taken.has(id); n += 1) id = `${base}-${n}`;
  taken.add(id);
  return id;
}
