/** West, south, east and north in degrees, longitude before latitude. */
export type LonLatBox = readonly [west: number, south: number, east: number, north: number];

/** The city with all its communes. */
export const HANOI_BOX: LonLatBox = [105.285, 20.564, 106.02, 21.385];

/** About 5 km around the city: whatever is planned for Hanoi lies in here. */
const MARGIN_DEG = 0.05;

export const isAroundHanoi = (lon: number, lat: number): boolean => {
  const [west, south, east, north] = HANOI_BOX;
  return lon >= west - MARGIN_DEG && lon <= east + MARGIN_DEG && lat >= south - MARGIN_DEG && lat <= north + MARGIN_DEG;
};
