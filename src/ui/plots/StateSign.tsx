import type { PlotState } from '../../domain/plots/plot';
import { PLOT_STATUS_SCALE } from '../../domain/plots/plotScale';
import { roleOf } from '../../domain/scales/scale';

/** A patch of the colour that plots of a status have on the map; unknown is the hatch. */
export function StateSign({ state }: { readonly state: PlotState }) {
  const role = roleOf(PLOT_STATUS_SCALE, state === 'unknown' ? null : state);
  const background = role === 'unknown' ? 'var(--hatch)' : `var(--d-${role.replaceAll('_', '-')})`;
  return <i aria-hidden style={{ background }} />;
}
