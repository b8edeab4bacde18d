/** A value that changes with every movement of the mouse: listeners write it where it shows, React does not render. */
export interface Subject<T> {
  readonly get: () => T;
  readonly set: (value: T) => void;
  /** Returns how to stop. */
  readonly listen: (listener: (value: T) => void) => () => void;
}

export function makeSubject<T>(initial: T): Subject<T> {
  const listeners = new Set<(value: T) => void>();
  let current = initial;
  return {
    get: () => current,
    set: (value) => {
      current = value;
      for (const listener of listeners) listener(value);
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
