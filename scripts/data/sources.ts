import { PUBLISHER_KINDS, type Source } from '../../src/domain/claim';
import { kindOfNewPublisher } from '../../src/domain/publisherKind';
import { choiceIn, dateIn, requiredWords, styleOf, wordsIn, type Style } from './cells';
import type { Row, Table } from './readCsv';
import { oneSpelling, slug } from './spelling';

export const SOURCE_COLUMNS = {
  required: ['id', 'publisher', 'publisher_kind', 'title', 'url', 'site', 'published'],
  optional: ['language'],
  addresses: ['url', 'site', 'title'],
};

export function readSources(table: Table): Source[] {
  const style = styleOf(table, [], ['published']);
  return table.rows.map((row) => ({
    id: requiredWords(row, 'id'),
    publisher: wordsIn(row, 'publisher') ?? '',
    publisherKind: choiceIn(row, 'publisher_kind', PUBLISHER_KINDS),
    title: requiredWords(row, 'title'),
    url: row.text('url') || null,
    site: row.text('site') || null,
    published: dateIn(row, 'published', style),
    language: row.text('language') || null,
  }));
}

/** Sources whose date cell is empty: it must say either a date or "n.d.". */
export const silentOnDate = (table: Table): string[] =>
  table.rows.filter((row) => row.text('published') === '').map((row) => row.text('id'));

/** All sources: those of the table, and those that rows of the ledger bring with them. */
export class SourceBook {
  private readonly byId = new Map<string, Source>();

  constructor(sources: readonly Source[]) {
    for (const source of sources) this.byId.set(source.id, source);
  }

  get(id: string): Source | undefined {
    return this.byId.get(id);
  }

  all(): Source[] {
    return [...this.byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** The source of a ledger row that names a publisher in place of a source id. */
  inline(row: Row, style: Style): Source | null {
    const publisher = wordsIn(row, 'publisher');
    if (publisher === null) {
      row.problem('source_id', 'write the id of a source, or the publisher and its date in the last columns');
      return null;
    }
    if (row.text('published') === '')
      row.problem('published', 'write the date of publication, or n.d. when there is none');
    const published = dateIn(row, 'published', style);
    const title = oneSpelling(row.text('title'));
    const url = row.text('url') || null;
    const same = this.all().find(
      (s) =>
        s.publisher === publisher &&
        s.published === published &&
        (title === '' || s.title === title) &&
        (url === null || s.url === url),
    );
    if (same) return same;

    const known = this.all().find((s) => s.publisher === publisher);
    const source: Source = {
      id: this.freeId(`${slug(publisher).slice(0, 40)}-${published?.replace(/\W/g, '').toLowerCase() ?? 'nd'}`),
      publisher,
      publisherKind:
        row.text('publisher_kind') === ''
          ? (known?.publisherKind ?? kindOfNewPublisher(publisher))
          : choiceIn(row, 'publisher_kind', PUBLISHER_KINDS),
      title: title || publisher,
      url,
      site: null,
      published,
      language: null,
    };
    this.byId.set(source.id, source);
    return source;
  }

  private freeId(wanted: string): string {
    if (!this.byId.has(wanted)) return wanted;
    let n = 2;
    while (this.byId.has(`${wanted}-${n}`)) n += 1;
    return `${wanted}-${n}`;
  }
}
