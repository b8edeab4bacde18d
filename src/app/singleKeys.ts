/** A choice of this device, not of the view: it never stands in a link. */
const KEY = 'hanoi-zones.single-key-shortcuts';

let on = readKept();

/** On unless switched off. */
export const singleKeysOn = (): boolean => on;

/** Holds at least until the page is left, where the browser keeps nothing for us. */
export function switchSingleKeys(next: boolean): void {
  on = next;
  try {
    localStorage.setItem(KEY, next ? 'on' : 'off');
  } catch {
    // Storage is full or forbidden: the choice holds for this visit.
  }
}

function readKept(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}
