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
  'ring_2',
  'ring_3',
  'ring_3_5',
  'ring_4',
  'expressway',
] as const;
export type CriterionId = (typeof CRITERIA)[number];
