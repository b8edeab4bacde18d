import type { LandPartId } from '../domain/land/landParts';
import { THEME } from '../theme/themes';

/** Paper is light whatever the screen is. */
const { ui, data } = THEME.light;

export const INK = ui.text;
export const QUIET = ui.text_quiet;
export const LINE = ui.line;
export const ACCENT = ui.accent;
export const ACCENT_SOFT = ui.accent_soft;
export const WARN = ui.warn;
export const UNKNOWN = data.unknown;
export const HISTORY = '#7d7668';
export const STATUS = {
  operating: data.status_operating,
  under_construction: data.status_under_construction,
  established: data.status_established,
  planned: data.status_planned,
  converted: data.status_past,
  merged: data.status_past,
} as const;

export const LAND: Readonly<Record<LandPartId, string>> = {
  not_cleared: data.progress_2,
  shared: '#c9c4b6',
  leased: data.fill_3,
  free: data.free_3,
};
