import type { CriterionId } from '../../domain/land/criterionIds';
import type { ColourRole } from '../../domain/scales/scale';

/** Neighbours in the bar are of different hues; the points stand beside their names, so no colour speaks alone. */
const ROLE: Readonly<Record<CriterionId, ColourRole>> = {
  free: 'free_3',
  occupancy: 'fill_3',
  area: 'progress_4',
  rent: 'money_3',
  projects_domestic: 'count_2',
  projects_fdi: 'count_3',
  noi_bai: 'status_operating',
  centre: 'status_under_construction',
  lach_huyen: 'status_planned',
  hai_phong: 'money_2',
  hoa_lac: 'progress_5',
  ring_2: 'progress_2',
  ring_3: 'fill_2',
  ring_3_5: 'status_established',
  ring_4: 'progress_1',
  expressway: 'free_2',
};

export const criterionColour = (id: CriterionId): string => `var(--d-${ROLE[id].replaceAll('_', '-')})`;
