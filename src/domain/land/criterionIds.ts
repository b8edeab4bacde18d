/** What land can be asked for. Apart from how each is measured, so that a link can be read without the geometry. */
export const CRITERIA = [
  'free',
  'occupancy',
  'area',
  'rent',
  'projects_domestic',
  'projects_fdi',
  'noi_bai',
  'centre',
  'lach_huyen',
  'hai_phong',
  'hoa_lac',
  'ring_2',
  'ring_3',
  'ring_3_5',
  'ring_4',
  'expressway',
] as const;
export type CriterionId = (typeof CRITERIA)[number];

/** Limits on land stand in `Limits`, all but the area's: that is a filter of the whole app, so that it has one definition. */
export const LIMIT_IDS = CRITERIA.filter((id) => id !== 'area') as readonly LimitId[];
export type LimitId = Exclude<CriterionId, 'area'>;

/** What a place may fail to publish: a criterion, or what may be made there. */
export type LackId = CriterionId | 'sector';
