/**
 * Text that any file format can hold: one form of line end, no control characters (XML 1.0 forbids them, and a NUL cuts
 * a cell short elsewhere), none that turn the direction of writing (they show a text other than it is), no half surrogate
 * pairs, no non-characters. Tabs and line feeds stay.
 */
export function cleanText(text: string): string {
  return text.replace(/\r\n?|\u0085|\u2028|\u2029/g, '\n').replace(FORBIDDEN, '');
}

/** C0 but tab and line feed; DEL and C1; embeddings, overrides and isolates of direction; non-characters; lone surrogates. */
const RANGES = [
  [0x00, 0x08],
  [0x0b, 0x1f],
  [0x7f, 0x9f],
  [0x202a, 0x202e],
  [0x2066, 0x2069],
  [0xfdd0, 0xfdef],
  [0xfffe, 0xffff],
] as const;
const escape = (code: number): string => `\\u{${code.toString(16)}}`;
const FORBIDDEN = new RegExp(`[${RANGES.map(([from, to]) => `${escape(from)}-${escape(to)}`).join('')}\\p{Cs}]`, 'gu');
