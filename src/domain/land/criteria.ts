import { chosenClaim, chosenNumber, type Claim } from '../claim';
import type { ContextLines, Dataset } from '../dataset';
import { distanceBetween, distanceToLine, worstPrecisionM, type Distance } from '../geometry/distance';
import { INDICATORS } from '../indicators';
import type { Zone } from '../zone';
import type { CriterionId } from './criterionIds';
import { rentPerYear } from './rent';

/** Gateways by the part of the id that stands in links. */
export const GATEWAY_CRITERIA = {
  noi_bai: 'san-bay-noi-bai',
  centre: 'ho-hoan-kiem',
  lach_huyen: 'cang-lach-huyen',
  hai_phong: 'cang-hai-phong',
} as const;

/** The hi-tech park, by the point that the list of zones gives it. */
export const HOA_LAC = 'khu-cnc-hoa-lac';

/** Ring roads by the part of the id that stands in links. */
export const RING_CRITERIA = {
  ring_2: 'vanh-dai-2',
  ring_3: 'vanh-dai-3',
  ring_3_5: 'vanh-dai-3-5',
  ring_4: 'vanh-dai-4',
} as const;

/** A figure of one place, ready to be held against a limit. */
export interface Measured {
  readonly value: number | null;
  /** What the value may be off: the ± of both ends for a distance, 0 for a published figure. */
  readonly plusMinus: number;
  /** Too old to count as the present. */
  readonly history: boolean;
  readonly claim: Claim | null;
  /** What the distance is to, when there is a choice: an id of a line. */
  readonly to: string | null;
}

type Measure = (zone: Zone, dataset: Dataset) => Measured;

const NOTHING: Measured = { value: null, plusMinus: 0, history: false, claim: null, to: null };

const figure =
  (field: 'area_ha' | 'occupancy_pct' | 'projects_domestic' | 'projects_fdi') =>
  (zone: Zone): Measured => ({
    ...NOTHING,
    value: chosenNumber(zone.figures[field]),
    claim: chosenClaim(zone.figures[field]),
  });

const far = (distance: Distance, to: string): Measured => ({
  ...NOTHING,
  value: distance.km,
  plusMinus: distance.plusMinusKm,
  to,
});

const toGateway =
  (id: string) =>
  (zone: Zone, dataset: Dataset): Measured => {
    const gateway = dataset.gateways.find((g) => g.id === id);
    return zone.position && gateway ? far(distanceBetween(zone.position, gateway), id) : NOTHING;
  };

/** Lines whose precision is not stated are taken as off by this much. */
const UNSTATED_PRECISION_M = 1000;

function toNearest(zone: Zone, lines: ContextLines['features']): Measured {
  const { position } = zone;
  if (!position) return NOTHING;
  return lines
    .map((line) => {
      const precisionM = worstPrecisionM(line.properties.precisionM) ?? UNSTATED_PRECISION_M;
      return far(distanceToLine(position, line.geometry, precisionM), line.properties.id);
    })
    .reduce((best, one) => (best.value === null || (one.value ?? Infinity) < best.value ? one : best), NOTHING);
}

const toLine =
  (id: string) =>
  (zone: Zone, dataset: Dataset): Measured =>
    toNearest(
      zone,
      dataset.contextLines.features.filter((line) => line.properties.id === id),
    );

/** How each figure is found. */
export const MEASURE: Readonly<Record<CriterionId, Measure>> = {
  free: (zone, dataset) => {
    const { value, history, claim } = INDICATORS.free.read(zone, dataset);
    return { ...NOTHING, value: typeof value === 'number' ? value : null, history, claim };
  },
  occupancy: figure('occupancy_pct'),
  area: figure('area_ha'),
  rent: (zone) => {
    const rent = rentPerYear(zone);
    return rent ? { ...NOTHING, value: rent.usdPerM2Year, claim: rent.claim } : NOTHING;
  },
  projects_domestic: figure('projects_domestic'),
  projects_fdi: figure('projects_fdi'),
  noi_bai: toGateway(GATEWAY_CRITERIA.noi_bai),
  centre: toGateway(GATEWAY_CRITERIA.centre),
  lach_huyen: toGateway(GATEWAY_CRITERIA.lach_huyen),
  hai_phong: toGateway(GATEWAY_CRITERIA.hai_phong),
  hoa_lac: (zone, dataset) => {
    const park = dataset.zones.find(({ id }) => id === HOA_LAC)?.position;
    return zone.position && park ? far(distanceBetween(zone.position, park), HOA_LAC) : NOTHING;
  },
  ring_2: toLine(RING_CRITERIA.ring_2),
  ring_3: toLine(RING_CRITERIA.ring_3),
  ring_3_5: toLine(RING_CRITERIA.ring_3_5),
  ring_4: toLine(RING_CRITERIA.ring_4),
  expressway: (zone, dataset) =>
    toNearest(
      zone,
      dataset.contextLines.features.filter((line) => line.properties.class === 'motorway'),
    ),
};
