import { makeRowReader } from './readRow';
import type { Review, ReviewInput } from './review';

/** A pause is offered after this many rows. */
const ROWS_PER_STEP = 100;

/**
 * Compares a file with the data, figure by figure. It stops now and then and says how many rows are done, so that a long
 * file leaves the page responsive; the last step gives the review.
 */
export function* reviewing(input: ReviewInput): Generator<number, Review> {
  const reader = makeRowReader(input);
  let done = 0;
  for (const [index, { table, columns }] of input.tables.entries()) {
    const read = reader.ofTable(index, table.file, columns);
    for (const record of table.records) {
      read(record);
      done += 1;
      if (done % ROWS_PER_STEP === 0) yield done;
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
