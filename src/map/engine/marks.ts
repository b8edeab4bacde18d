import type { Map as MapLibre } from 'maplibre-gl';
import type { WhenStyled } from './whenStyled';

export type Mark = 'hover' | 'selected';

/** Third channel: which zone is hovered and which selected, painted without touching style or data. */
export interface Marks {
  readonly set: (mark: Mark, id: string | null) => void;
  /** Sets all marks again after MapLibre has forgotten them. */
  readonly restore: () => void;
}

const MARKED_SOURCES = ['zones', 'outlines'] as const;

export function makeMarks(map: MapLibre, whenStyled: WhenStyled): Marks {
  const current: Record<Mark, string | null> = { hover: null, selected: null };
  const paint = (mark: Mark, id: string, on: boolean): void => {
    for (const source of MARKED_SOURCES) map.setFeatureState({ source, id }, { [mark]: on });
  };
  return {
    set: (mark, id) => {
      const before = current[mark];
      if (before === id) return;
      current[mark] = id;
      whenStyled(() => {
        if (before !== null) paint(mark, before, false);
        if (id !== null && current[mark] === id) paint(mark, id, true);
      });
    },
    restore: () => {
      for (const mark of ['hover', 'selected'] as const) {
        const id = current[mark];
        if (id !== null) whenStyled(() => paint(mark, id, true));
      }
    },
  };
}
