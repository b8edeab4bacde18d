/** What the tour shows, in this order. */
export const TOUR_STEPS = ['map', 'search', 'lens', 'figures', 'investor', 'planner', 'speaker'] as const;
export type TourStep = (typeof TOUR_STEPS)[number];
