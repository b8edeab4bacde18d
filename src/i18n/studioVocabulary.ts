import { ZONE_FIELDS, type ZoneField } from '../domain/fields';
import type { Vocabulary } from '../domain/studio/vocabulary';
import { UNITS } from '../domain/units';
import { KINDS, STATUSES } from '../domain/zone';
import { LANGS } from '../view/view';
import { dataText } from './dataText';
import { loadI18n } from './load';
import { loadNames } from './names';
import { unshiftedWords } from './unitText';

/** What the languages of the app call our things. `texts` are the words of the data, in each language. */
export async function makeVocabulary(texts: readonly Readonly<Record<string, string>>[]): Promise<Vocabulary> {
  const languages = await Promise.all(
    LANGS.map(async (lang) => {
      const [{ t }, names] = await Promise.all([loadI18n(lang), loadNames(lang)]);
      return { t, names };
    }),
  );
  const all = <K extends string>(
    keys: readonly K[],
    of: (language: (typeof languages)[number], key: K) => readonly string[],
  ): Readonly<Record<K, readonly string[]>> =>
    Object.fromEntries(keys.map((key) => [key, languages.flatMap((language) => of(language, key))] as const)) as Record<
      string,
      string[]
    > as Record<K, readonly string[]>;
  return {
    fields: all(Object.keys(ZONE_FIELDS) as ZoneField[], ({ names }, field) => [names.zoneFields[field]]),
    kinds: all(KINDS, ({ t }, kind) => [t.kinds[kind], t.legend.kinds[kind]]),
    statuses: all(STATUSES, ({ t }, status) => [t.statuses[status]]),
    units: all(UNITS, ({ t }, unit) => unshiftedWords(t.units[unit])),
    said: (words) => [words, ...texts.map((text) => dataText(text, words))],
  };
}
