import type { LayerGroup } from './input';
import { classIs } from './expressions';

export const airportLayers: LayerGroup = ({ theme }) => [
  {
    id: 'airport',
    type: 'fill',
    source: 'areas',
    filter: classIs('airport'),
    paint: { 'fill-color': theme.base.airport },
  },
  {
    id: 'runway',
    type: 'fill',
    source: 'areas',
    minzoom: 9.5,
    filter: classIs('runway'),
    paint: { 'fill-color': theme.base.runway },
  },
];
