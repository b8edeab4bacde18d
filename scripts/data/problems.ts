/** Something in a source table that a person has to put right, said so that they can. */
export interface Problem {
  readonly file: string;
  /** As a spreadsheet numbers it: the header is row 1. Row 0 speaks of the whole file. */
  readonly row: number;
  readonly column: string;
  readonly value: string;
  /** What is wrong and what to write instead. */
  readonly hint: string;
}

export function problemText({ file, row, column, value, hint }: Problem): string {
  const place = [file, row > 0 ? `row ${row}` : '', column ? `column "${column}"` : ''].filter(Boolean).join(', ');
  return `${place}${value ? `: "${value}"` : ''} — ${hint}`;
}

const SHOWN = 30;

/** All problems of one reading, so that they can be put right in one go. */
export class InputProblems extends Error {
  constructor(readonly problems: readonly Problem[]) {
    const lines = problems.slice(0, SHOWN).map(problemText);
    if (problems.length > SHOWN) lines.push(`… and ${problems.length - SHOWN} more`);
    super(lines.join('\n'));
    this.name = 'InputProblems';
  }
}

/** Collects problems while reading goes on. */
export class Report {
  private readonly found: Problem[] = [];

  add(problem: Problem): void {
    this.found.push(problem);
  }

  throwIfAny(): void {
    if (this.found.length > 0) throw new InputProblems(this.found);
  }
}
