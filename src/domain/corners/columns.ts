import { fold } from '../fold';
import type { CornerColumn, CornerUnit } from './corner';

/** Names of columns, folded (no case, no diacritics), as decisions, surveyors and programs print them. */
const NAMES: Readonly<Record<CornerUnit, Readonly<Record<CornerColumn, RegExp>>>> = {
  metres: {
    label:
      /^(so hieu( diem| moc)?|stt|tt|ten( diem| moc)?|diem|moc|diem goc|so|no|n o|point|name|label|number|corner|id)$/,
    first: /^(toa do )?(x|northing|bac|n|x bac|toa do x)( m)?$/,
    second: /^(toa do )?(y|easting|dong|e|y dong|toa do y)( m)?$/,
  },
  degrees: {
    label:
      /^(so hieu( diem| moc)?|stt|tt|ten( diem| moc)?|diem|moc|diem goc|so|no|n o|point|name|label|number|corner|id)$/,
    first: /^(lat|latitude|vi do|b|y)( deg| do)?$/,
    second: /^(lon|lng|long|longitude|kinh do|l|x)( deg| do)?$/,
  },
};

export type ColumnPlaces = Readonly<Record<CornerColumn, number | null>>;

/** Where each column stands, by a line of names; `null` when the line names neither coordinate. */
export function columnsOf(cells: readonly string[], unit: CornerUnit): ColumnPlaces | null {
  const names = cells.map(fold);
  const at = (column: CornerColumn): number | null => {
    const index = names.findIndex((name) => NAMES[unit][column].test(name));
    return index === -1 ? null : index;
  };
  const found = { label: at('label'), first: at('first'), second: at('second') };
  return found.first === null || found.second === null ? null : found;
}
