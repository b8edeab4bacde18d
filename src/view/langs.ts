/** The base first, then in the order of the menu. `zh` is Chinese in simplified letters. */
export const LANGS = ['vi', 'en', 'ja', 'ko', 'zh'] as const;
export type Lang = (typeof LANGS)[number];

/** The first of a reader's languages that we have, whatever its region or letters (zh-TW, ja-JP); else Vietnamese. */
export const langOfTags = (tags: readonly string[]): Lang =>
  tags.flatMap((tag) => LANGS.find((lang) => lang === tag.split('-')[0]?.toLowerCase()) ?? [])[0] ?? 'vi';
