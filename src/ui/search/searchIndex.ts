import MiniSearch, { type SearchResult } from 'minisearch';
import { fold } from '../../domain/fold';
import type { Kind } from '../../domain/zone';
import { runTogether, wordsOf, type Place, type SearchEntry } from './searchEntries';

export interface Hit {
  readonly id: string;
  readonly place: Place;
  /** Words other than the name by which it was found: a craft or a developer. */
  readonly because: { readonly craft?: string; readonly developer?: string };
}

export type Search = (query: string) => readonly Hit[];

const FIELDS = ['names', 'joined', 'where', 'crafts', 'developers'] as const;
const MAX_HITS = 12;
/** Shorter words are too easily mistaken for one another. */
const FUZZY_FROM_LENGTH = 6;

/** Which comes first of several places of the very name that was typed. */
const RANK: Readonly<Record<Kind | 'district' | 'commune', number>> = {
  hi_tech_park: 0,
  industrial_zone: 1,
  planned_zone: 2,
  district: 3,
  commune: 4,
  industrial_cluster: 5,
  craft_cluster: 6,
  craft_village: 7,
  hi_tech_subzone: 8,
};
const rankOf = (place: Place): number => RANK[place.type === 'zone' ? place.zone.kind : place.type];

/** A search that needs no diacritics, finishes words and forgives a slip in the long ones. */
export function makeSearch(entries: readonly SearchEntry[]): Search {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const index = new MiniSearch<SearchEntry>({
    fields: [...FIELDS],
    extractField: (entry, field) => {
      if (field === 'id') return entry.id;
      if (field === 'joined') return entry.names.flatMap(runTogether).join(' ');
      return (entry[field as Exclude<(typeof FIELDS)[number], 'joined'>] ?? []).join(' ');
    },
    tokenize: (text) => [...wordsOf(text)],
    processTerm: (term) => term || null,
    searchOptions: {
      tokenize: (query) => fold(query).split(' '),
      prefix: true,
      fuzzy: (term) => (term.length >= FUZZY_FROM_LENGTH ? 0.2 : false),
      boost: { names: 4, joined: 3, where: 1, crafts: 1.5, developers: 1.5 },
      boostDocument: (id) => {
        const entry = byId.get(id as string);
        return entry ? 1.5 - rankOf(entry.place) / 16 : 1;
      },
    },
  });
  index.addAll(entries);

  return (query) => {
    const wanted = fold(query);
    if (wanted === '') return [];
    const eachWord = {
      queries: [wanted],
      combineWith: 'AND' as const,
      fields: ['names', 'where', 'crafts', 'developers'],
    };
    const asOneWord = { queries: [wanted.replaceAll(' ', '')], fields: ['joined'] };
    return index
      .search({ combineWith: 'OR', queries: [eachWord, asOneWord] })
      .flatMap((result) => {
        const entry = byId.get(result.id as string);
        return entry ? [{ entry, result, named: isNamed(entry, wanted) }] : [];
      })
      .toSorted(
        (a, b) =>
          Number(b.named) - Number(a.named) ||
          (a.named ? rankOf(a.entry.place) - rankOf(b.entry.place) : 0) ||
          b.result.score - a.result.score,
      )
      .slice(0, MAX_HITS)
      .map(({ entry, result }) => ({ id: entry.id, place: entry.place, because: reasonOf(entry, result) }));
  };
}

/** Two syllables, such as "hoa lac", are a name; a single one ends many. */
const NAME_LENGTH = 6;

/** "Hòa Lạc" is the name of "Khu công nghệ cao Hòa Lạc": what stands before is its kind. Other places have no kind. */
function isNamed({ names, place }: SearchEntry, wanted: string): boolean {
  const run = wanted.replaceAll(' ', '');
  return names.some((name) => {
    const [own = ''] = name.split('(');
    const folded = fold(own).replaceAll(' ', '');
    return folded === run || (place.type === 'zone' && run.length >= NAME_LENGTH && folded.endsWith(run));
  });
}

/** Words that neither the name nor the place has are explained by the craft or developer that has them. */
function reasonOf(entry: SearchEntry, { match }: SearchResult): Hit['because'] {
  const unexplained = Object.entries(match)
    .filter(([, fields]) => !fields.some((field) => ['names', 'joined', 'where'].includes(field)))
    .map(([word]) => word);
  const having = (texts: readonly string[]): string | undefined =>
    texts.find((text) => wordsOf(text).some((word) => unexplained.includes(word)));
  const craft = having(entry.crafts);
  const developer = having(entry.developers);
  return { ...(craft && { craft }), ...(developer && { developer }) };
}
