import { chosenClaim } from '../claim';
import type { Zone } from '../zone';

/** Text ids of what is or may be made at a place: its crafts and permitted industries; `null` when neither is published. */
export function sectorsOf({ crafts, figures }: Pick<Zone, 'crafts' | 'figures'>): readonly string[] | null {
  const permitted = chosenClaim(figures.permitted_industries)?.value;
  const industries = typeof permitted === 'string' ? permitted.split(/;\s*/).filter((id) => id !== '') : [];
  const all = [...new Set([...crafts, ...industries])];
  return all.length === 0 ? null : all;
}
