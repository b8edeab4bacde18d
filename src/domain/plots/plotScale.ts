import type { CategoryScale } from '../scales/scale';

/** How plots are coloured by status, in the order of the legend; the same colours as the parts of a zone's land bar. */
export const PLOT_STATUS_SCALE: CategoryScale = {
  type: 'categories',
  categories: [
    { values: ['free'], role: 'free_3' },
    { values: ['reserved'], role: 'status_planned' },
    { values: ['leased'], role: 'fill_3' },
    { values: ['not_cleared'], role: 'progress_1' },
  ],
};
