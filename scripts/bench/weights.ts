import { kB, measure, total } from './sizes.mjs';

const LIMIT = 420_000;

/** What a first visit loads, compressed; `npm run sizes` says more. */
export function benchSizes(): boolean {
  const { scripts, styles, data } = measure();
  console.log('\nFirst load, gzip:');
  console.log(`  JavaScript  ${kB(total(scripts))}, at most ${kB(LIMIT)}`);
  console.log(`  styles      ${kB(total(styles))}`);
  console.log(`  data        ${kB(total(data))}`);
  return total(scripts) <= LIMIT;
}
