import { HOLD_FACTORS, MAX_HOLD_WEIGHT, NO_BOTTLENECK, type BottleneckView } from '../domain/clearance/factorIds';
import { oneOf, parseNumber, type Drop } from './param';

/** `factor:weight` of each when any differs from the usual, and `table` when the whole board is open. */
export function writeBottleneck({ weights, table }: BottleneckView): string | null {
  const usual = HOLD_FACTORS.every((factor) => weights[factor] === NO_BOTTLENECK.weights[factor]);
  const parts = [
    ...(usual ? [] : HOLD_FACTORS.map((factor) => `${factor}:${weights[factor]}`)),
    ...(table ? ['table'] : []),
  ];
  return parts.length === 0 ? null : parts.join(',');
}

export function readBottleneck(text: string, drop: Drop): BottleneckView {
  const weights = { ...NO_BOTTLENECK.weights };
  let { table } = NO_BOTTLENECK;
  for (const part of text.split(',')) {
    const [name = '', amount = ''] = part.split(':');
    const factor = oneOf(HOLD_FACTORS, name);
    const weight = parseNumber(amount);
    if (part === 'table') table = true;
    else if (factor === null || weight === null) drop('hold', part, 'unknown-value');
    else if (weight < 0 || weight > MAX_HOLD_WEIGHT) drop('hold', part, 'out-of-range');
    else weights[factor] = weight;
  }
  return { weights, table };
}
