/** Vowels and what may close them, without tones. */
const RHYMES = [
  'a(?:c|ch|i|m|n|ng|nh|o|p|t|u|y)?',
  'ă(?:c|m|n|ng|p|t)',
  'â(?:c|m|n|ng|p|t|u|y)',
  'e(?:c|m|n|ng|o|p|t)?',
  'ê(?:ch|m|n|nh|p|t|u)?',
  'i(?:a|c|ch|m|n|nh|p|t|u)?',
  'iê(?:c|m|n|ng|p|t|u)',
  'o(?:a|ac|ach|ai|am|an|ang|anh|ao|ap|at|ay|ăc|ăm|ăn|ăng|ăt|e|em|en|eo|et|c|i|m|n|ng|oc|ong|p|t)?',
  'ô(?:c|i|m|n|ng|p|t)?',
  'ơ(?:i|m|n|p|t)?',
  'u(?:a|ân|âng|ât|ây|ê|êch|ênh|c|i|m|n|ng|p|t|y|ya|ych|yên|yêt|yn|ynh|yp|yt|yu|ơ)?',
  'uô(?:c|i|m|n|ng|t)',
  'ư(?:a|c|i|m|n|ng|t|u)?',
  'ươ(?:c|i|m|n|ng|p|t|u)',
  'yê(?:m|n|ng|t|u)',
  'y(?:t|nh)?',
];
const SYLLABLE = new RegExp(`^(?:ngh?|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?(?:${RHYMES.join('|')})$`, 'u');
/** Grave, acute, hook, tilde, dot below. */
const TONES = /[\u0300\u0301\u0309\u0303\u0323]/gu;
/** Signs that stand beside words in any encoding; those that old fonts use for letters are not among them. */
const SIGNS = /[\s\d!-/:-@[-`{-~“”‘’–—…•²³°±→≥≤₫€\u00a0]+/u;
/** Enough to judge by. */
const WORDS = 4_000;

export interface Plausibility {
  /** Words of two letters or more, one of them outside ASCII. */
  readonly words: number;
  /** Those among them that are a Vietnamese syllable, 0 to 1; 1 when there are none at all. */
  readonly share: number;
}

/** A syllable has a beginning, vowels, an end and at most one tone; garbled text fails this at almost every word. */
export function isSyllable(word: string): boolean {
  const marks = word.toLowerCase().normalize('NFD');
  if ((marks.match(TONES) ?? []).length > 1) return false;
  return SYLLABLE.test(marks.replace(TONES, '').normalize('NFC'));
}

export function plausibility(text: string): Plausibility {
  let words = 0;
  let good = 0;
  for (const word of text.normalize('NFC').split(SIGNS)) {
    // A single letter says nothing: each is a letter of some encoding.
    if (word.length < 2 || !/[^\p{ASCII}]/u.test(word)) continue;
    words += 1;
    if (isSyllable(word)) good += 1;
    if (words === WORDS) break;
  }
  return { words, share: words === 0 ? 1 : good / words };
}
