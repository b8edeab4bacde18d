/** One thing that keys do. The listeners act by these rows, and Help lists them. */
export interface KeyRow<Deed extends string> {
  readonly deed: Deed;
  /** As `KeyboardEvent.key` says them, letters small; any one of them does it. */
  readonly keys: readonly string[];
  /** With Ctrl, or ⌘ on a Mac; `shift` as well as Shift. */
  readonly chord?: 'ctrl' | 'ctrl+shift';
}

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

/** What a press does, if anything. Shift says nothing on its own: `?` needs it on one keyboard and not on another. */
export function deedOf<Deed extends string>(rows: readonly KeyRow<Deed>[], pressed: Pressed): Deed | null {
  const key = pressed.key.length === 1 ? pressed.key.toLowerCase() : pressed.key;
  const held = pressed.ctrlKey || pressed.metaKey;
  const row = rows.find(
    ({ keys, chord }) =>
      keys.includes(key) && held === (chord !== undefined) && (!held || pressed.shiftKey === (chord === 'ctrl+shift')),
  );
  return row?.deed ?? null;
}

/** Single letters, digits and signs can be switched off, for those who speak to their computer. */
export const isSingleKey = (key: string, chord?: KeyRow<string>['chord']): boolean =>
  chord === undefined && key.length === 1 && key !== ' ';
