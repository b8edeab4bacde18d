/** A choice of this device, not of the view: it never stands in a link. */
const KEY = 'hanoi-zones.tour';

/**
 * Whether the tour should be offered: nobody was offered it on this device yet, and the address asks for nothing. Read
 * once, before the app writes what is on screen into the address.
 */
export const offersTour: boolean = window.location.search === '' && !isKnown();

/** From now on the tour is found in Help only. */
export function rememberTour(): void {
  try {
    localStorage.setItem(KEY, 'known');
  } catch {
    // Storage is full: it may be offered once more.
  }
}

/** Where nothing can be remembered, nothing is offered: it would be at every visit. */
function isKnown(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return true;
  }
}
