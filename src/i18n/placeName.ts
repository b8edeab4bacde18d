import type { Lang } from '../view/view';

/** A place with a name in a column of its table for Vietnamese and for English. */
export interface Named {
  readonly id: string;
  readonly nameVi: string;
  readonly nameEn: string;
}

/** Names of places that are established in a language, by id (`data/names.<lang>.csv`). */
export type EstablishedNames = ReadonlyMap<string, string>;

export const NO_NAMES: EstablishedNames = new Map();

/** The one rule of what a place is called in a language: Vietnamese, else its established name, else the English one. */
export const placeNamer =
  (lang: Lang, established: EstablishedNames) =>
  ({ id, nameVi, nameEn }: Named): string =>
    lang === 'vi' ? nameVi : (established.get(id) ?? nameEn);

/** What stands below it: the name on the place's own gate, or for who reads that anyway the English one. */
export const otherPlaceName = (lang: Lang, { nameVi, nameEn }: Named): string => (lang === 'vi' ? nameEn : nameVi);
