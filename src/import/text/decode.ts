import type { EncodingGuess, TextEncoding } from '../contract';
import { Refused } from '../report';
import { fromTcvn3, fromUtf8Twice, fromVni } from './oldFonts';
import { plausibility } from './vietnamese';

export type Decoded =
  | { readonly kind: 'text'; readonly text: string; readonly encoding: TextEncoding }
  | { readonly kind: 'ask'; readonly guesses: readonly EncodingGuess[] };

/** How much of a file is looked at to tell its encoding. */
const LOOKED_AT = 512 * 1024;
/** A guess is taken without asking only when nearly every word is a Vietnamese syllable and no rival comes near. */
const SURE = 0.85;
const RIVAL = 0.5;
const FEWEST_WORDS = 2;

const decodeAs = (label: string, bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};
/** Windows-1252 has a letter for every byte: it cannot fail. */
const western = (bytes: Uint8Array): string => new TextDecoder('windows-1252').decode(bytes);

function unicodeOf(bytes: Uint8Array): string | null {
  const utf16 = utf16Of(bytes);
  return decodeAs(utf16 ?? 'utf-8', bytes);
}

/** Text of the encoding that the user named; `null` when the bytes are none. */
function decodeWith(encoding: TextEncoding, bytes: Uint8Array): string | null {
  switch (encoding) {
    case 'utf-8':
    case 'utf-16le':
    case 'utf-16be':
      return decodeAs(encoding, bytes);
    case 'windows-1258':
      return new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
    case 'windows-1252':
      return western(bytes);
    case 'tcvn3':
    case 'vni':
    case 'utf-8-twice':
      // Letters of an old font may have been saved as Unicode: then the cells are repaired one by one, for some may be well.
      return unicodeOf(bytes) ?? oldLetters(western(bytes), encoding);
  }
}

export const OLD_LETTERS = ['tcvn3', 'vni', 'utf-8-twice'] as const satisfies readonly TextEncoding[];
export type OldLetters = (typeof OLD_LETTERS)[number];
export const isOldLetters = (encoding: TextEncoding): encoding is OldLetters =>
  OLD_LETTERS.some((one) => one === encoding);

/** The letters that an old font showed for this text; `null` when it cannot have been written so. */
export function oldLetters(text: string, encoding: OldLetters): string | null {
  if (encoding === 'tcvn3') return fromTcvn3(text);
  if (encoding === 'vni') return fromVni(text);
  return fromUtf8Twice(text);
}

/**
 * Text of a file in whatever encoding, or the question which of several it is. Never a guess that is not clear: words
 * that are no Vietnamese in any encoding are asked about too, unless they are valid Unicode as they stand.
 */
export function decodeText(bytes: Uint8Array, asked: TextEncoding | undefined): Decoded {
  if (asked !== undefined) {
    const text = decodeWith(asked, bytes);
    if (text === null) throw new Refused('encoding-unknown', {}, { encoding: asked });
    return { kind: 'text', text: withoutMark(text), encoding: asked };
  }
  const utf16 = utf16Of(bytes);
  if (utf16 !== null) {
    const text = decodeAs(utf16, bytes);
    if (text === null) throw new Refused('damaged', {}, { encoding: utf16 });
    return settle(withoutMark(text), utf16);
  }
  if (looksBinary(bytes)) throw new Refused('not-this-format');
  const utf8 = decodeAs('utf-8', bytes);
  if (utf8 !== null) return settle(withoutMark(utf8), 'utf-8');
  const mended = mostlyUtf8(bytes);
  return mended === null ? guess(bytes) : settle(withoutMark(mended), 'utf-8');
}

const withoutMark = (text: string): string => (text.startsWith('\uFEFF') ? text.slice(1) : text);

/** By its mark, or by the zero in every other byte that ASCII leaves there. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  head.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const quarter = head.length / 8;
  if (odd > quarter && even < odd / 8) return 'utf-16le';
  return even > quarter && odd < even / 8 ? 'utf-16be' : null;
}

/** Text of no encoding has many of the bytes that control machines. */
function looksBinary(bytes: Uint8Array): boolean {
  let control = 0;
  const head = bytes.subarray(0, 4096);
  for (const byte of head) {
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 0x1e) control += 1;
  }
  return control > head.length / 10;
}

/** Sound letters for each one that is not before a text counts as UTF-8 that was damaged. */
const SOUND = 4;

/**
 * UTF-8 with a few bytes altered, U+FFFD in their places, for the cells to be named. No other encoding has letters of
 * several bytes by chance.
 */
function mostlyUtf8(bytes: Uint8Array): string | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  const lost = text.match(/\uFFFD/g)?.length ?? 0;
  const sound = text.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0;
  return sound >= SOUND * lost ? text : null;
}

/** Unicode as it is, unless its letters are those of an old font in the wrong place. */
function settle(text: string, encoding: TextEncoding): Decoded {
  const guesses = doubtsOf(text);
  if (guesses.length === 0) return { kind: 'text', text, encoding };
  return { kind: 'ask', guesses: [...guesses, { encoding, sample: sampleOf(text, text) }] };
}

/** Other readings of Unicode text that make much better Vietnamese than it is; none when it is well as it stands. */
export function doubtsOf(whole: string): readonly EncodingGuess[] {
  const text = whole.slice(0, LOOKED_AT);
  const asIs = plausibility(text);
  if (asIs.words < FEWEST_WORDS || asIs.share >= 0.7) return [];
  return OLD_LETTERS.flatMap((encoding) => {
    const other = oldLetters(encoding === 'utf-8-twice' ? whole : text, encoding);
    if (other === null) return [];
    const { share } = plausibility(other.slice(0, LOOKED_AT));
    return share >= 0.7 && share > asIs.share + 0.3 ? [{ encoding, share, sample: sampleOf(text, other) }] : [];
  })
    .toSorted((a, b) => b.share - a.share)
    .map(({ encoding, sample }) => ({ encoding, sample }));
}

/** One byte a letter: the table that makes Vietnamese of it, if one alone does. */
function guess(bytes: Uint8Array): Decoded {
  const head = bytes.subarray(0, LOOKED_AT);
  const plain = western(head);
  const found = (['windows-1258', 'tcvn3', 'vni'] as const)
    .map((encoding) => {
      const text = decodeWith(encoding, head) ?? '';
      return { encoding, ...plausibility(text), sample: sampleOf(plain, text) };
    })
    .toSorted((a, b) => b.share - a.share);
  const [best, next] = found;
  if (best && best.words >= FEWEST_WORDS && best.share >= SURE && (next?.share ?? 0) <= RIVAL) {
    const text = decodeWith(best.encoding, bytes) ?? '';
    return { kind: 'text', text, encoding: best.encoding };
  }
  const all = [...found, { encoding: 'windows-1252' as const, sample: sampleOf(plain, plain) }];
  return { kind: 'ask', guesses: all.map(({ encoding, sample }) => ({ encoding, sample })) };
}

const SAMPLE = 90;

/** What stands where the first letters beyond ASCII stand; for `text` that tells the place, as `read` has it. */
function sampleOf(text: string, read: string): string {
  const first = text.search(/[^\p{ASCII}]/u);
  // An old encoding may have more signs a letter: the same part of the text, not the same count of signs.
  const from = first <= 0 ? 0 : Math.floor((first / text.length) * read.length);
  const start = Math.max(0, from - 20);
  return read
    .slice(start, start + SAMPLE)
    .replace(/\s+/g, ' ')
    .trim();
}

/** Cells of one table may be of different fonts: one that is well, or would get worse, is left as it is. */
export function repairCell(text: string, encoding: OldLetters): string {
  if (!/[^\p{ASCII}]/u.test(text)) return text;
  const other = oldLetters(text, encoding);
  if (other === null) return text;
  const { share } = plausibility(text);
  return share < 1 && plausibility(other).share >= share ? other : text;
}
