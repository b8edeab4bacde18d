import type { CityFigure } from '../city';
import type { Planned } from './plan';

/** What a published figure is to a plan. */
export type FigureRole = 'main' | 'beside' | 'others' | 'flow' | 'later';

export interface PlanFigure {
  readonly role: FigureRole;
  readonly row: CityFigure;
}

/** The published figures behind a plan, each once; those published later only where they are laid over it. */
export function planFigures({ target, progress, course }: Planned, later: boolean): readonly PlanFigure[] {
  const flows = [
    ...(progress.reached?.plus ?? []),
    ...(progress.reached?.minus ?? []),
    ...(progress.before ? [progress.before.flow] : []),
    ...(course?.known.map(({ flow }) => flow) ?? []),
  ];
  const all: PlanFigure[] = [
    { role: 'main', row: target.main },
    ...(target.beside ? [{ role: 'beside' as const, row: target.beside }] : []),
    ...target.others.map((row) => ({ role: 'others' as const, row })),
    ...flows.map(({ row }) => ({ role: 'flow' as const, row })),
    ...(later ? (course?.later ?? []).map(({ flow }) => ({ role: 'later' as const, row: flow.row })) : []),
  ];
  const seen = new Set<string>();
  return all.filter(({ row }) => {
    const key = `${row.subject} ${row.indicator} ${row.period}`;
    return !seen.has(key) && seen.add(key);
  });
}
