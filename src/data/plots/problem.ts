import type { PlotsProblem } from '../../domain/plots/problem';

/** Thrown where reading plots ends; nothing of an engine's own words comes with it. */
export class PlotsFailure extends Error {
  constructor(readonly problem: PlotsProblem) {
    super(`${problem.file}: ${problem.kind}`);
  }
}
