/** What was, is, and was taken back. Newest last in `past`, next first in `future`. */
export interface Timeline<T> {
  readonly past: readonly T[];
  readonly now: T;
  readonly future: readonly T[];
  /** What the last step was about; steps about the same, such as letters typed into one field, are one. */
  readonly about: string | null;
}

/** Steps that can be taken back. */
export const MAX_STEPS = 200;

export const startTimeline = <T>(now: T): Timeline<T> => ({ past: [], now, future: [], about: null });

/** A new step; what was taken back before can no longer be done again. Nothing happens where nothing changes. */
export function step<T>(line: Timeline<T>, next: T, about: string | null = null): Timeline<T> {
  if (next === line.now) return line;
  const same = about !== null && about === line.about;
  const past = same ? line.past : [...line.past, line.now].slice(-MAX_STEPS);
  return { past, now: next, future: [], about };
}

/** What comes next is a step of its own, even if it is about the same. */
export const seal = <T>(line: Timeline<T>): Timeline<T> => (line.about === null ? line : { ...line, about: null });

export function undo<T>(line: Timeline<T>): Timeline<T> {
  const now = line.past.at(-1);
  if (now === undefined) return line;
  return { past: line.past.slice(0, -1), now, future: [line.now, ...line.future], about: null };
}

export function redo<T>(line: Timeline<T>): Timeline<T> {
  const [now, ...future] = line.future;
  if (now === undefined) return line;
  return { past: [...line.past, line.now], now, future, about: null };
}
