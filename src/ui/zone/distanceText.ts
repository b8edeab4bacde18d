import type { Format } from '../../i18n/format';

/** A distance as precise as is useful: metres up to a kilometre, then kilometres. */
export function metresText(metres: number, format: Format): string {
  return metres < 1000 ? format.value(metres, 'm') : format.value(round(metres / 1000, 1), 'km');
}

/** Kilometres as precise as the doubt lets them be. */
export function kmText(km: number, plusMinusKm: number, format: Format): string {
  return format.value(round(km, plusMinusKm >= 1 ? 0 : 1), 'km');
}

const round = (value: number, decimals: number): number => Math.round(value * 10 ** decimals) / 10 ** decimals;
