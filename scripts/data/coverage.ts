import { chosenClaim } from '../../src/domain/claim';
import type { Data } from './load';

export interface Coverage {
  readonly field: string;
  readonly known: number;
  readonly unknown: number;
}

/** For how many of the counted zones each field has a usable claim, the best known first. */
export function coverageOf(data: Data): Coverage[] {
  const counted = data.zones.filter((zone) => zone.counted);
  const fields = new Set(
    [...data.figures.keys()].filter((key) => !key.startsWith('city:')).map((key) => key.split('/')[1] ?? ''),
  );
  return [...fields]
    .map((field) => {
      const known = counted.filter((zone) => chosenClaim(data.figures.get(`${zone.id}/${field}`)) !== null).length;
      return { field, known, unknown: counted.length - known };
    })
    .sort((a, b) => b.known - a.known || (a.field < b.field ? -1 : 1));
}
