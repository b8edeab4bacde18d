/** A commune or ward in force since 1 July 2025. */
export interface Commune {
  /** Five-digit code of the National Statistics Office. */
  readonly code: string;
  readonly nameVi: string;
  readonly type: 'xã' | 'phường';
  readonly label: readonly [lon: number, lat: number];
  /** West, south, east, north. */
  readonly bbox: readonly [number, number, number, number];
  readonly areaKm2: number;
  readonly population: number | null;
  /** Districts of before July 2025 on its land, largest share first. */
  readonly districtsOld: readonly string[];
  /** Communes of before July 2025 that it was formed from. */
  readonly formedFrom: readonly string[];
}

/** An airport, a port or the centre, for distances. */
export interface Gateway {
  readonly id: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly kind: 'airport' | 'centre' | 'seaport';
  readonly lon: number;
  readonly lat: number;
  readonly precisionM: number;
}
