/**
 * Spreadsheets run a cell that begins like a formula, whatever the file meant. A guarded cell begins with `'`, which
 * they show as text. The full-width forms are taken for the plain ones by input methods of East Asia. A text that
 * already looks guarded gets one more `'`, so that taking one away always gives back exactly what was there.
 */
const STARTS_FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/u;
const LOOKS_GUARDED = /^''*[=+\-@\t\r\n＝＋－＠]/u;

export const guardFormula = (text: string): string => (STARTS_FORMULA.test(text) ? `'${text}` : text);

/** The exact inverse of `guardFormula`; any other text comes back as it is. */
export const unguardFormula = (text: string): string => (LOOKS_GUARDED.test(text) ? text.slice(1) : text);
