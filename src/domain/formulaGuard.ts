/**
 * Spreadsheets run a cell that begins like a formula, whatever the file meant. A guarded cell begins with `'`, which
 * they show as text. The full-width forms are taken for the plain ones by input methods of East Asia.
 *
 * A file with semicolons is opened by spreadsheets that expect commas too, and the other way round: what follows such a
 * sign or a new line inside a cell is then a cell of its own, and is guarded like one. Wherever a text looks guarded
 * already it gets one more `'`, so that taking one away always gives back exactly what was there.
 */
const AT_START = /^(?='*[=+\-@\t\r\n＝＋－＠])/u;
const INSIDE = /(?<=[,;\t\r\n]"*)(?<!')(?='*[=+\-@＝＋－＠])/gu;
const GUARD_AT_START = /^'(?='*[=+\-@\t\r\n＝＋－＠])/u;
const GUARD_INSIDE = /(?<=[,;\t\r\n]"*)'(?='*[=+\-@＝＋－＠])/gu;

export const guardFormula = (text: string): string => text.replace(INSIDE, "'").replace(AT_START, "'");

/** The exact inverse of `guardFormula`; any other text comes back as it is. */
export const unguardFormula = (text: string): string => text.replace(GUARD_AT_START, '').replace(GUARD_INSIDE, '');
