import { makeRowReader } from './readRow';
import type { Review, ReviewInput } from './review';

/**
 * Compares a file with the data, figure by figure. It stops after each row and says how many are done, so that whoever
 * goes on with it decides by the clock when the page gets its turn; the last step gives the review.
 */
export function* reviewing(input: ReviewInput): Generator<number, Review> {
  const reader = makeRowReader(input);
  let done = 0;
  for (const [index, { table, columns }] of input.tables.entries()) {
    const read = reader.ofTable(index, table.file, columns);
    for (const record of table.records) {
      read(record);
      done += 1;
      yield done;
    }
  }
  return reader.result(done);
}

/** The same without a pause. */
export function review(input: ReviewInput): Review {
  const steps = reviewing(input);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
