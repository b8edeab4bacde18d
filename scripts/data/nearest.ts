import { editDistance } from '../../src/domain/editDistance';

/** "; did you mean …?" with the closest of the names, or nothing when none is close. */
export function nearest(typed: string, names: readonly string[]): string {
  let best = '';
  let least = Math.max(3, Math.floor(typed.length / 3)) + 1;
  for (const name of names) {
    const d =
      typed.length > 2 && name.startsWith(typed) ? name.length / 1000 : editDistance(typed.toLowerCase(), name, least);
    if (d < least) [best, least] = [name, d];
  }
  return best ? `; did you mean "${best}"?` : '';
}
