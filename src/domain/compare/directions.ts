import type { ZoneField } from '../fields';

/** Which way a figure is better for someone who looks for land. */
export type Direction = 'higher' | 'lower';

/**
 * The one table of directions. A figure that is not here is never marked: of occupancy, area, age or capital more is
 * neither better nor worse in itself, capacities go with the size of the place, and what is left to clear goes with its
 * area.
 */
export const DIRECTIONS: Readonly<Partial<Record<ZoneField, Direction>>> = {
  available_ha: 'higher',
  land_clearance_pct: 'higher',
  lease_price_usd_m2: 'lower',
  lease_price_vnd_m2: 'lower',
  distance_airport_km: 'lower',
  distance_center_km: 'lower',
  distance_haiphong_port_km: 'lower',
  distance_cailan_port_km: 'lower',
};

/** Straight lines that we measure, and rent per remaining year. */
export const MEASURED_DIRECTION: Direction = 'lower';
