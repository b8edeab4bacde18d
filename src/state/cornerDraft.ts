import { create } from 'zustand';
import type { CoordinateSystem } from '../geodesy/cornersOnGrid';
import { HANOI_GRID, type Vn2000Grid } from '../geodesy/vn2000';

/** The corner table in the panel, as typed: the only place that it is kept in. */
export interface CornerDraft {
  readonly text: string;
  readonly system: CoordinateSystem;
  readonly name: string;
  /** Hectares as typed. */
  readonly decision: string;
  /** Text and system before the last repair, file or clearing. */
  readonly before: Pick<CornerDraft, 'text' | 'system'> | null;
  /** Counts what brought a whole new table: the map then goes there. */
  readonly arrivals: number;
  /** The grid of what is read off the map and of saved files. */
  readonly grid: Vn2000Grid;
}

export const useCornerDraft = create<CornerDraft>(() => ({
  text: '',
  system: HANOI_GRID,
  name: '',
  decision: '',
  before: null,
  arrivals: 0,
  grid: HANOI_GRID,
}));

export const setGrid = (grid: Vn2000Grid): void => useCornerDraft.setState({ grid });

/** Typing: nothing is remembered but the text. */
export const typeCorners = (text: string): void => useCornerDraft.setState({ text, before: null });

/** Files are then saved on the grid of the table. */
const gridFor = (system: CoordinateSystem): Partial<CornerDraft> => (system === 'wgs84' ? {} : { grid: system });

/** The same numbers, read on another system. */
export function readOn(system: CoordinateSystem): void {
  useCornerDraft.setState(({ arrivals }) => ({ system, arrivals: arrivals + 1, ...gridFor(system) }));
}

/** A whole new table: pasted, from a file, from a drawing, or repaired. What was there can be had back. */
export function putCorners(text: string, system: CoordinateSystem): void {
  useCornerDraft.setState(({ text: was, system: wasOn, arrivals }) => ({
    text,
    system,
    before: was.trim() === '' ? null : { text: was, system: wasOn },
    arrivals: arrivals + 1,
    ...gridFor(system),
  }));
}

export const clearCorners = (): void => putCorners('', useCornerDraft.getState().system);

export function putBack(): void {
  const { before } = useCornerDraft.getState();
  if (!before) return;
  useCornerDraft.setState(({ arrivals }) => ({
    ...before,
    ...gridFor(before.system),
    before: null,
    arrivals: arrivals + 1,
  }));
}
