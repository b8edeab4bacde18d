import { useZoneName } from '../figure/names';
import type { Place } from './searchEntries';

/** What a found place is called. */
export function usePlaceName(): (place: Place) => string {
  const zoneName = useZoneName();
  return (place) => {
    switch (place.type) {
      case 'zone':
        return zoneName(place.zone);
      case 'commune':
        return place.commune.nameVi;
      case 'district':
        return place.name;
    }
  };
}
