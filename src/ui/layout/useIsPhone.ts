import { useSyncExternalStore } from 'react';

/** The one width at which panels become a sheet (paper is no phone). In em, so that large text gets the narrow layout too; see layout.css. */
const query = window.matchMedia('screen and (max-width: 45em)');

const subscribe = (onChange: () => void): (() => void) => {
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
};

export const useIsPhone = (): boolean => useSyncExternalStore(subscribe, () => query.matches);
