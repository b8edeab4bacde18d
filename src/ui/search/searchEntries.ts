import type { Dataset } from '../../domain/dataset';
import { fold } from '../../domain/fold';
import type { Commune } from '../../domain/place';
import type { Zone } from '../../domain/zone';

type Box = Commune['bbox'];

/** Something that a search can find. A district is one of before July 2025. */
export type Place =
  | { readonly type: 'zone'; readonly zone: Zone }
  | { readonly type: 'commune'; readonly commune: Commune }
  | { readonly type: 'district'; readonly name: string; readonly bbox: Box };

/** A place with the words by which it is found. */
export interface SearchEntry {
  readonly id: string;
  readonly place: Place;
  readonly names: readonly string[];
  /** Places of before July 2025 and of today in which it lies. */
  readonly where: readonly string[];
  readonly crafts: readonly string[];
  readonly developers: readonly string[];
}

/** Everything that can be searched for, with crafts and developers in words. */
export function searchEntries(
  { zones, communes }: Pick<Dataset, 'zones' | 'communes'>,
  text: (idOrWords: string) => string,
  zoneName: (zone: Zone) => string,
): readonly SearchEntry[] {
  return [
    ...zones.map((zone) => ({
      id: `zone:${zone.id}`,
      place: { type: 'zone', zone } as const,
      names: [...new Set([zone.nameVi, zone.nameEn, zoneName(zone), zone.id])],
      where: [...zone.districtsOld, ...zone.communesOld, ...zone.communesNew],
      crafts: zone.crafts.map(text),
      developers: developersOf(zone).map(text),
    })),
    ...oldDistricts(communes).map(({ name, bbox }) => ({
      id: `district:${name}`,
      place: { type: 'district', name, bbox } as const,
      names: [name],
      where: [],
      crafts: [],
      developers: [],
    })),
    ...communes.map((commune) => ({
      id: `commune:${commune.code}`,
      place: { type: 'commune', commune } as const,
      names: [commune.nameVi],
      where: [...commune.formedFrom, ...commune.districtsOld],
      crafts: [],
      developers: [],
    })),
  ];
}

export function developersOf(zone: Zone): readonly string[] {
  const values = zone.figures.developer?.claims.filter((claim) => !claim.rejected).map((claim) => claim.value) ?? [];
  return [...new Set(values.filter((value) => typeof value === 'string'))];
}

/** A former district spans the communes of today that lie mostly on its land. */
function oldDistricts(communes: readonly Commune[]): readonly { readonly name: string; readonly bbox: Box }[] {
  const boxes = new Map<string, Box>();
  for (const { districtsOld, bbox } of communes) {
    const [name] = districtsOld;
    if (name === undefined) continue;
    const [w, s, e, n] = boxes.get(name) ?? bbox;
    boxes.set(name, [Math.min(w, bbox[0]), Math.min(s, bbox[1]), Math.max(e, bbox[2]), Math.max(n, bbox[3])]);
  }
  return [...boxes].map(([name, bbox]) => ({ name, bbox }));
}

const NO_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The words of a text as they are searched. Where words are not parted by spaces, one begins at each letter. */
export const wordsOf = (text: string): readonly string[] =>
  fold(text)
    .split(' ')
    .flatMap((word) =>
      NO_SPACES.test(word) ? Array.from(word).map((_, i, letters) => letters.slice(i).join('')) : [word],
    );

/** Names typed without spaces ("hoalac") are found by the name's words run together from each word on. */
export function runTogether(name: string): readonly string[] {
  const words = fold(name).split(' ');
  return words.map((_, i) => words.slice(i).join(''));
}
