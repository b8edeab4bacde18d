import type { Contradiction, FigureRef } from './contradiction';
import { isTwin } from './hoaLacTwin';

export function sameRef(a: FigureRef, b: FigureRef): boolean {
  if (a.of === 'zone') return b.of === 'zone' && a.zone === b.zone && a.field === b.field;
  return b.of === 'city' && a.subject === b.subject && a.indicator === b.indicator && a.period === b.period;
}

/** The disagreements that a figure is part of. */
export function contradictionsOf(all: readonly Contradiction[], ref: FigureRef): readonly Contradiction[] {
  return all.filter(({ figures }) => figures.some((other) => sameRef(ref, other) || isTwin(ref, other)));
}
