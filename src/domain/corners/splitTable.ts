/** One line of a pasted table. */
export interface TableLine {
  /** From 1, counting empty lines too: as an editor numbers them. */
  readonly number: number;
  readonly cells: readonly string[];
}

/** `spaces`: columns are parted by any run of white space. */
export const SEPARATORS = ['\t', ';', '|', ',', 'spaces'] as const;
export type Separator = (typeof SEPARATORS)[number];

const CELL_MARK: Readonly<Record<Separator, RegExp>> = {
  '\t': /\t/,
  ';': /;/,
  '|': /\|/,
  ',': /,/,
  spaces: /\s/,
};

/** Cells of a text table, by the separator that its lines have in common; empty lines are left out. */
export function splitTable(text: string): readonly TableLine[] {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map((line, i) => ({ number: i + 1, line }))
    .filter(({ line }) => line.trim() !== '');
  const separator = separatorOf(lines.map(({ line }) => line));
  return lines.map(({ number, line }) => ({ number, cells: cellsOf(line, separator) }));
}

/**
 * Tab, semicolon and bar are never part of a number. A comma may be: it separates only where white space alone does not
 * give each line two numbers (`1,2325123.4,585123.4`, or `1, 2325123.4, 585123.4` with a comma after each).
 */
function separatorOf(lines: readonly string[]): Separator {
  for (const sure of ['\t', ';', '|'] as const) if (lines.some((line) => line.includes(sure))) return sure;
  const data = lines.filter((line) => (line.match(/\d{2}/g) ?? []).length >= 2);
  const hasComma = data.length > 0 && data.every((line) => line.includes(','));
  if (!hasComma) return 'spaces';
  const bySpaces = data.every((line) => {
    const cells = line.trim().split(/\s+/);
    return cells.length >= 2 && cells.slice(0, -1).every((cell) => !cell.endsWith(','));
  });
  return bySpaces ? 'spaces' : ',';
}

/** RFC 4180 within one line: a quoted cell may hold the separator, and `""` for a quote. */
function cellsOf(line: string, separator: Separator): readonly string[] {
  const mark = CELL_MARK[separator];
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  const source = separator === 'spaces' ? line.trim().replace(/\s+/g, ' ') : line;
  for (let i = 0; i < source.length; i += 1) {
    const char = source.charAt(i);
    if (char === '"' && (quoted || cell.trim() === '')) {
      if (quoted && source.charAt(i + 1) === '"') {
        cell += '"';
        i += 1;
      } else quoted = !quoted;
    } else if (!quoted && mark.test(char)) {
      cells.push(cell.trim());
      cell = '';
    } else cell += char;
  }
  cells.push(cell.trim());
  return cells;
}
