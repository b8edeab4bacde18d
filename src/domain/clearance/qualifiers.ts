import type { Qualifier } from '../claim';

/** The wording of what is left when a figure with this wording is taken away: more cleared means less left. */
export function takenAway(qualifier: Qualifier | null): Qualifier | null {
  switch (qualifier) {
    case 'more_than':
      return 'at_most';
    case 'at_most':
      return 'more_than';
    case 'nearly':
    case 'about':
      return 'about';
    case null:
      return null;
  }
}

/** The wording of a sum: exact figures leave it as it is, and what points different ways is "about". */
export function together(qualifiers: readonly (Qualifier | null)[]): Qualifier | null {
  const said = new Set(qualifiers.filter((one) => one !== null));
  const [first = null] = said;
  if (said.size <= 1) return first === 'nearly' && qualifiers.length > 1 ? 'about' : first;
  return 'about';
}
