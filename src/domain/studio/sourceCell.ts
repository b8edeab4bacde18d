import { PUBLISHER_KINDS, type Source } from '../claim';
import { fold } from '../fold';
import { isLocalSource } from '../localSource';
import { kindOfNewPublisher } from '../publisherKind';
import type { SourceDraft } from './draft';

/** What a row says of its source, as texts; empty is `''`. `named` is an id, a publisher, or an address. */
export interface SourceCells {
  readonly named: string;
  readonly publisher: string;
  readonly publisherKind: string;
  readonly title: string;
  readonly url: string;
  /** Read already; `null` where there is none. */
  readonly published: string | null;
}

export type SourceBook = (cells: SourceCells) => SourceDraft | null;

/** The published source that is meant, or a new one from what the row says; `null` when it says none. */
export function makeSourceBook(sources: Readonly<Record<string, Source>>): SourceBook {
  const kinds = new Map(Object.values(sources).map(({ publisher, publisherKind }) => [fold(publisher), publisherKind]));
  return ({ named, publisher, publisherKind, title, url, published }) => {
    const known = Object.hasOwn(sources, named) ? sources[named] : undefined;
    if (known) {
      const { id, site: _site, ...rest } = known;
      return { ...rest, repeats: id };
    }
    // A source of another device, or of before everything was given up: nothing says who it was.
    const words = isLocalSource(named) ? '' : named;
    const address = url || (isAddress(words) ? words : '');
    const who = publisher || (isAddress(words) ? hostOf(words) : words);
    if (who === '') return null;
    return {
      publisher: who,
      publisherKind:
        PUBLISHER_KINDS.find((kind) => kind === publisherKind) ?? kinds.get(fold(who)) ?? kindOfNewPublisher(who),
      title,
      url: address === '' ? null : address,
      published,
      language: null,
      repeats: null,
    };
  };
}

const isAddress = (text: string): boolean => /^https?:\/\/\S+$/i.test(text);
const hostOf = (address: string): string => /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(address)?.[1] ?? address;
