import { useEffect } from 'react';
import { followPlots } from '../../state/plots/follow';

/** Plots follow the link from when the first part that shows them is on screen. */
export function useFollowPlots(): void {
  useEffect(followPlots, []);
}
