import type { Format } from '../../i18n/format';

/** Hectares as fine as hand and screen are. */
export const hectares = (ha: number, format: Format): string => format.value(rounded(ha, ha < 10 ? 3 : 2), 'ha');

export const squareMetres = (ha: number, format: Format): string => format.value(Math.round(ha * 10_000), 'm2');

/** Metres up to ten kilometres, then kilometres. */
export const distanceText = (metres: number, format: Format): string =>
  metres < 10_000
    ? format.value(rounded(metres, metres < 1000 ? 1 : 0), 'm')
    : format.value(rounded(metres / 1000, 2), 'km');

export function rounded(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return Math.round(value * factor) / factor + 0;
}
