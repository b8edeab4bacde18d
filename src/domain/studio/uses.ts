import { isZoneField, type ZoneField } from '../fields';

/** What a column may say of the row as a whole. */
export const ROW_USES = [
  'id',
  'name_vi',
  'name_en',
  'kind',
  'as_of',
  'source',
  'note',
  'lon',
  'lat',
  'precision_m',
  // One figure a row: the ledger, our sheet of figures, the form for the Board.
  'field',
  'value',
  'text',
  'unit',
  'qualifier',
  'period',
  'scope',
  'confidence',
  'basis',
  'standing',
  'rejected',
  'publisher',
  'publisher_kind',
  'title',
  'url',
  'published',
] as const;
export type RowUse = (typeof ROW_USES)[number];

/** What a column may say of one figure. `figure` is its value; `from` and `to` are the ends of a span. */
export const FIGURE_PARTS = ['figure', 'as_of', 'source', 'unit', 'qualifier', 'from', 'to'] as const;
export type FigurePart = (typeof FIGURE_PARTS)[number];

/** What a column is used for. */
export type ColumnUse = 'ignore' | RowUse | `${FigurePart}:${ZoneField}`;

export interface FigureUse {
  readonly part: FigurePart;
  readonly field: ZoneField;
}

const rowUses: ReadonlySet<string> = new Set(ROW_USES);
const parts: ReadonlySet<string> = new Set(FIGURE_PARTS);
const isPart = (text: string): text is FigurePart => parts.has(text);

export const isRowUse = (text: string): text is RowUse => rowUses.has(text);

/** The figure that a column speaks of, or `null`. */
export function figureUse(use: string): FigureUse | null {
  const [part = '', field = '', ...rest] = use.split(':');
  return rest.length === 0 && isPart(part) && isZoneField(field) ? { part, field } : null;
}

export const isColumnUse = (text: string): text is ColumnUse =>
  text === 'ignore' || isRowUse(text) || figureUse(text) !== null;
