/** A text on this device under one name. Nothing of it throws: storage may be blocked, full or spoilt. */
export interface KeptText {
  /** `null` where nothing is kept, or storage is blocked. */
  readonly found: () => string | null;
  /** False where storage is blocked or full. */
  readonly keep: (text: string) => boolean;
  /**
   * Not all of this could be read, be it damaged or of a later version of ours: before anything is written over it, it
   * is set aside as it was found, under the same name with a number behind it.
   */
  readonly spare: (text: string) => void;
}

export function keptText(key: string): KeptText {
  let spared: string | null = null;
  return {
    found: () => {
      try {
        return localStorage.getItem(key);
      } catch {
        // Storage is blocked; it is told once there is something to lose.
        return null;
      }
    },
    keep: (text) => {
      try {
        if (spared !== null) setAside(key, spared);
        spared = null;
        localStorage.setItem(key, text);
        return true;
      } catch {
        return false;
      }
    },
    spare: (text) => {
      spared = text;
    },
  };
}

/** Throws where there is no room: then the original must not be written over either. */
function setAside(key: string, text: string): void {
  for (let n = 1; ; n += 1) {
    const name = `${key}.aside.${n}`;
    const there = localStorage.getItem(name);
    if (there === text) return;
    if (there !== null) continue;
    localStorage.setItem(name, text);
    return;
  }
}
