import type { Place, ReadWarning, Refusal, RefusalCode, WarningCode } from './contract';

type Detail = NonNullable<Refusal['detail']>;

/** Thrown inside the readers, turned into an outcome at their door (`readBytes`). */
export class Refused extends Error {
  readonly code: RefusalCode;
  readonly at: Place;
  readonly detail: Detail | undefined;
  constructor(code: RefusalCode, at: Place = {}, detail?: Detail) {
    super(code);
    this.code = code;
    this.at = at;
    this.detail = detail;
  }

  /** The same, said of a file inside an archive. */
  inside(entry: string): Refused {
    return new Refused(this.code, { ...this.at, entry }, this.detail);
  }

  of(file: string): Refusal {
    return { code: this.code, file, at: this.at, ...(this.detail ? { detail: this.detail } : {}) };
  }
}

/** More of one kind than anybody reads; the rest is counted. */
const SHOWN_PER_CODE = 20;

/** Collects what went on without, so that a file of nothing but trouble does not fill the memory with it. */
export class Warnings {
  readonly #file: string;
  readonly #shown: ReadWarning[] = [];
  readonly #counts = new Map<WarningCode, number>();
  readonly #once = new Set<string>();

  constructor(file: string) {
    this.#file = file;
  }

  add(code: WarningCode, at: Place = {}, detail?: Detail): void {
    const count = (this.#counts.get(code) ?? 0) + 1;
    this.#counts.set(code, count);
    if (count <= SHOWN_PER_CODE) this.#shown.push({ code, file: this.#file, at, ...(detail ? { detail } : {}) });
  }

  /** Only the first time that it is said of this sheet and column. */
  addOnce(code: WarningCode, at: Place, detail?: Detail): void {
    const key = JSON.stringify([code, at.sheet, at.column]);
    if (this.#once.has(key)) return;
    this.#once.add(key);
    this.add(code, at, detail);
  }

  list(): readonly ReadWarning[] {
    const more = [...this.#counts].filter(([, count]) => count > SHOWN_PER_CODE);
    return [
      ...this.#shown,
      ...more.map(([code, count]): ReadWarning => ({
        code: 'and-more',
        file: this.#file,
        at: {},
        detail: { code, count: count - SHOWN_PER_CODE },
      })),
    ];
  }
}
