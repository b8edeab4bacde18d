import { bins, type CategoryScale } from '../scales/scale';

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

/** How many of a hundred plots of known status are free, where plots are drawn together. */
export const CELL_FREE_SCALE = bins([1, 20, 50], ['fill_3', 'free_1', 'free_2', 'free_4']);
