import type { PlotSet } from './openPlots';
import { PlotsFailure } from './problem';
import type { FromWorker, PlotQuestion, PlotQuestions, ToWorker } from './questions';

/** Whom questions about a set of plots are put to. */
export interface PlotDesk {
  /** Rejects with `PlotsFailure`. */
  readonly ask: <Q extends PlotQuestion>(what: Q, ask: PlotQuestions[Q]['ask']) => Promise<PlotQuestions[Q]['answer']>;
  readonly close: () => void;
}

/** A worker that holds the set's columns. What it cannot even begin counts as the index being damaged. */
export function openPlotDesk(set: PlotSet): PlotDesk {
  const worker = new Worker(new URL('./plotsWorker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, { resolve: (answer: unknown) => void; reject: (why: PlotsFailure) => void }>();
  const tell = (message: ToWorker): void => worker.postMessage(message, { transfer: [] });
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    const asked = waiting.get(data.nr);
    waiting.delete(data.nr);
    if (data.ok) asked?.resolve(data.answer);
    else asked?.reject(new PlotsFailure(data.problem));
  });
  worker.addEventListener('error', () => {
    for (const { reject } of waiting.values()) reject(new PlotsFailure({ kind: 'unreachable', file: 'worker.js' }));
    waiting.clear();
  });
  tell({ kind: 'open', set });
  let last = 0;
  return {
    ask: <Q extends PlotQuestion>(what: Q, ask: PlotQuestions[Q]['ask']) =>
      new Promise<PlotQuestions[Q]['answer']>((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve: (answer) => resolve(answer as PlotQuestions[Q]['answer']), reject });
        tell({ kind: 'ask', nr: last, what, ask });
      }),
    close: () => {
      worker.terminate();
      waiting.clear();
    },
  };
}
