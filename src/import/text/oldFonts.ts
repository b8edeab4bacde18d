/**
 * Two encodings from before Unicode, still met in attribute tables and sheets: their letters look like Western ones
 * in the wrong place. Both are given as the text that Windows-1252 makes of the bytes.
 */

/** TCVN 5712:1993 VN3, the encoding of the .Vn… (ABC) fonts: one byte a letter, from 0xA1 on. A space: not used. */
const TCVN3 = 'ĂÂÊÔƠƯĐăâêôơưđ      àảãáạ ằẳẵắ       ặầẩẫấậè ẻẽéẹềểễếệìỉ   ĩíịò ỏõóọồổỗốộờởỡớợù ủũúụừửữứựỳỷỹýỵ';
const TCVN3_FIRST = 0xa1;

export const fromTcvn3 = (text: string): string =>
  text.replace(/[\u00a1-\u00ff]/g, (sign) => {
    const letter = TCVN3[sign.charCodeAt(0) - TCVN3_FIRST];
    return letter === undefined || letter === ' ' ? '\uFFFD' : letter;
  });

const GRAVE = '\u0300';
const ACUTE = '\u0301';
const HOOK = '\u0309';
const TILDE = '\u0303';
const DOT = '\u0323';
const HAT = '\u0302';
const BREVE = '\u0306';

/** VNI-Win: a mark after its vowel, of either case. */
const VNI_MARKS: Readonly<Record<string, string>> = {
  ù: ACUTE,
  ø: GRAVE,
  û: HOOK,
  õ: TILDE,
  ï: DOT,
  â: HAT,
  á: HAT + ACUTE,
  à: HAT + GRAVE,
  å: HAT + HOOK,
  ã: HAT + TILDE,
  ä: HAT + DOT,
  ê: BREVE,
  é: BREVE + ACUTE,
  è: BREVE + GRAVE,
  ú: BREVE + HOOK,
  ü: BREVE + TILDE,
  ë: BREVE + DOT,
};
/** VNI-Win: letters that stand for themselves. */
const VNI_LETTERS: Readonly<Record<string, string>> = {
  ô: 'ơ',
  ö: 'ư',
  ñ: 'đ',
  í: 'í',
  ì: 'ì',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
};
const VNI = /([aeiouyôö])([ùøûõïâáàåãäêéèúüë])|([ôöñíìæóòî])|([\u00a1-\u00ff])/gi;

export const fromVni = (text: string): string =>
  text.replace(VNI, (_all, vowel?: string, mark?: string, letter?: string) => {
    if (vowel !== undefined && mark !== undefined) {
      const base = withCase(VNI_LETTERS[vowel.toLowerCase()] ?? vowel.toLowerCase(), vowel);
      return (base + (VNI_MARKS[mark.toLowerCase()] ?? '\uFFFD')).normalize('NFC');
    }
    return letter === undefined ? '\uFFFD' : withCase(VNI_LETTERS[letter.toLowerCase()] ?? '\uFFFD', letter);
  });

const withCase = (letter: string, like: string): string =>
  like === like.toLowerCase() ? letter : letter.toUpperCase();

/** The byte that Windows-1252 has for a sign, or nothing. */
const BYTES = new Map<string, number>(
  Array.from({ length: 256 }, (_, byte): [string, number] => [
    new TextDecoder('windows-1252').decode(new Uint8Array([byte])),
    byte,
  ]),
);

/** Undoes UTF-8 taken for Windows-1252; `null` when the text cannot have come about that way. */
export function fromUtf8Twice(text: string): string | null {
  const bytes = new Uint8Array(text.length);
  let length = 0;
  for (const sign of text) {
    const byte = BYTES.get(sign);
    if (byte === undefined) return null;
    bytes[length++] = byte;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length));
  } catch {
    return null;
  }
}
