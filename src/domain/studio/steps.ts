/** What was, what is, and what was taken back. */
export interface Steps<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
}

export const firstStep = <T>(present: T): Steps<T> => ({ past: [], present, future: [] });

/** A further step. What had been taken back is gone. */
export const stepTo = <T>({ past, present }: Steps<T>, next: T): Steps<T> => ({
  past: [...past, present],
  present: next,
  future: [],
});

export function undone<T>({ past, present, future }: Steps<T>): Steps<T> {
  const before = past.at(-1);
  return before === undefined
    ? { past, present, future }
    : { past: past.slice(0, -1), present: before, future: [present, ...future] };
}

export function redone<T>({ past, present, future }: Steps<T>): Steps<T> {
  const [next, ...rest] = future;
  return next === undefined ? { past, present, future } : { past: [...past, present], present: next, future: rest };
}
