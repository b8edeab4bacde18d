/** Says that something is kept in the browser's database, so that a start without it loads and opens nothing. */
const FLAG = 'hanoi-zones.local.v1';

export function hasLocalData(): boolean {
  try {
    return localStorage.getItem(FLAG) !== null;
  } catch {
    return false;
  }
}

/** False where storage is blocked or full. */
export function flagLocalData(is: boolean): boolean {
  try {
    if (is) localStorage.setItem(FLAG, '1');
    else localStorage.removeItem(FLAG);
    return true;
  } catch {
    return false;
  }
}
