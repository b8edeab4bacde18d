/**
 * Rounded numbers that still add up (largest remainder, the method of Hare and Hamilton): each is rounded down, then
 * those that lost most are raised by one step until the sum is the rounded sum. For numbers that are not negative.
 */
export function roundToSum(numbers: readonly number[], decimals = 0): readonly number[] {
  const scale = 10 ** decimals;
  // What is a whole step but for the last bits counts as one.
  const steps = numbers.map((n) => Math.floor(n * scale + 1e-9));
  const total = Math.round(numbers.reduce((sum, n) => sum + n, 0) * scale);
  const missing = total - steps.reduce((sum, n) => sum + n, 0);
  const byLoss = numbers
    .map((n, index) => ({ index, loss: n * scale - (steps[index] ?? 0) }))
    .toSorted((a, b) => b.loss - a.loss || a.index - b.index);
  const raised = new Set(byLoss.slice(0, Math.max(0, missing)).map(({ index }) => index));
  return steps.map((n, index) => (n + (raised.has(index) ? 1 : 0)) / scale);
}
