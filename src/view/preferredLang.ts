import { LANGS, type Lang } from './view';

/** The first of the reader's own languages that we have, else Vietnamese. `tags`: as browsers name them, such as `en-GB`. */
export function preferredLang(tags: readonly string[]): Lang {
  const wanted = tags.map((tag) => tag.slice(0, 2).toLowerCase());
  return LANGS.find((lang) => lang === wanted.find((tag) => LANGS.some((l) => l === tag))) ?? 'vi';
}
