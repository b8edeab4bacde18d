import { makePlotAnswers, type PlotAnswers } from './answers';
import { PlotsFailure } from './problem';
import type { FromWorker, ToWorker } from './questions';

/** Columns of a million rows are unpacked, searched and sorted here, so that the page never waits. */
let answers: PlotAnswers | null = null;

async function answer(nr: number, doing: Promise<unknown>): Promise<FromWorker> {
  try {
    return { nr, ok: true, answer: await doing };
  } catch (error) {
    const problem = error instanceof PlotsFailure ? error.problem : ({ kind: 'damaged', file: 'index.json' } as const);
    return { nr, ok: false, problem };
  }
}

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'open') {
    answers = makePlotAnswers(data.set);
    return;
  }
  if (!answers) return;
  const doing = (answers[data.what] as (ask: unknown) => Promise<unknown>)(data.ask);
  void answer(data.nr, doing).then((told) => postMessage(told, { transfer: [] }));
});
