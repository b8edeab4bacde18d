import type { CriterionId } from '../land/criterionIds';
import type { ValueScale, Weights } from './score';

/**
 * The fixed value scales: the figure that is worth nothing and the one that is worth all, linear between. They hang on
 * no set of places, so that no place's rank changes because another came or went. `docs/SCORE.md` gives the reasons.
 */
export const VALUE_SCALES: Readonly<Record<CriterionId, ValueScale>> = {
  free: { worst: 0, best: 50 },
  occupancy: { worst: 100, best: 50 },
  area: { worst: 0, best: 300 },
  rent: { worst: 8, best: 2 },
  projects_domestic: { worst: 0, best: 50 },
  projects_fdi: { worst: 0, best: 50 },
  noi_bai: { worst: 60, best: 5 },
  centre: { worst: 50, best: 5 },
  lach_huyen: { worst: 160, best: 100 },
  hai_phong: { worst: 135, best: 75 },
  hoa_lac: { worst: 40, best: 0 },
  ring_2: { worst: 30, best: 0 },
  ring_3: { worst: 30, best: 0 },
  ring_3_5: { worst: 25, best: 0 },
  ring_4: { worst: 20, best: 0 },
  expressway: { worst: 15, best: 0 },
};

/** Ready weights for what people come for; each adds up to 100. `docs/SCORE.md` gives the reasons. */
export const PRESETS = {
  export_manufacturing: { free: 30, lach_huyen: 20, rent: 15, noi_bai: 15, projects_fdi: 10, expressway: 10 },
  rnd_hoa_lac: { hoa_lac: 40, centre: 20, free: 15, noi_bai: 15, expressway: 10 },
  small_workshop: { rent: 25, free: 20, centre: 20, projects_domestic: 15, occupancy: 10, ring_4: 10 },
} as const satisfies Record<string, Weights<CriterionId>>;
export type PresetId = keyof typeof PRESETS;
export const PRESET_IDS = Object.keys(PRESETS) as readonly PresetId[];

/** The preset that some weights are, if they are one; zero is the same as nothing. */
export function presetOf(weights: Weights<CriterionId>): PresetId | null {
  const heavy = (of: Weights<CriterionId>): string =>
    JSON.stringify(
      Object.entries(of)
        .filter(([, weight]) => weight > 0)
        .toSorted(([a], [b]) => (a < b ? -1 : 1)),
    );
  return PRESET_IDS.find((id) => heavy(PRESETS[id]) === heavy(weights)) ?? null;
}
