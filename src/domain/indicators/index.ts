import { asClaim, heldUp } from '../clearance/heldUp';
import { bins } from '../scales/scale';
import { agingNumberOf, numberOf, type Indicator, type LensId } from './indicator';

/** The registry: every lens with its field, its scale and how it is read. Map, legend and table read only this. */
export const INDICATORS: Readonly<Record<LensId, Indicator>> = {
  status: {
    id: 'status',
    field: 'status',
    scale: {
      type: 'categories',
      categories: [
        { values: ['operating'], role: 'status_operating' },
        { values: ['under_construction'], role: 'status_under_construction' },
        { values: ['established'], role: 'status_established' },
        { values: ['planned'], role: 'status_planned' },
        { values: ['converted', 'merged'], role: 'status_past' },
      ],
    },
    read: (zone) => ({ value: zone.status, history: false, claim: null }),
  },
  projects: {
    id: 'projects',
    field: 'projects_total',
    scale: bins([50, 100, 200], ['count_1', 'count_2', 'count_3', 'count_4']),
    read: numberOf('projects_total'),
  },
  capital: {
    id: 'capital',
    field: 'capital_usd_million',
    scale: bins([100, 500, 2000], ['money_1', 'money_2', 'money_3', 'money_4']),
    read: numberOf('capital_usd_million'),
  },
  clearance: {
    id: 'clearance',
    field: 'land_clearance_pct',
    scale: bins([25, 50, 75, 100], ['progress_1', 'progress_2', 'progress_3', 'progress_4', 'progress_5']),
    read: numberOf('land_clearance_pct'),
  },
  occupancy: {
    id: 'occupancy',
    field: 'occupancy_pct',
    scale: bins([50, 80, 100], ['fill_1', 'fill_2', 'fill_3', 'fill_4']),
    read: numberOf('occupancy_pct'),
  },
  free: {
    id: 'free',
    field: 'available_ha',
    scale: bins([5, 20, 50], ['free_1', 'free_2', 'free_3', 'free_4']),
    read: agingNumberOf('available_ha'),
  },
  heldUp: {
    id: 'heldUp',
    field: 'land_remaining_ha',
    scale: bins([10, 50, 100], ['held_1', 'held_2', 'held_3', 'held_4']),
    read: (zone, context) => {
      const land = heldUp(zone, context);
      return { value: land?.areaHa ?? null, history: false, claim: land && asClaim(land) };
    },
  },
};
