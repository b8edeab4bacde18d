import { CRITERIA, LIMIT_IDS, type CriterionId, type LimitId } from '../domain/land/criterionIds';
import type { Limit, Limits } from '../domain/land/limits';
import { oneOf, parseNumber, type Drop } from './param';

/** Each limit as `criterion:min..max`, with `~` behind it when unknown places stay in. */
export function writeLimits(limits: Limits): string | null {
  const parts = LIMIT_IDS.flatMap((id) => {
    const limit = limits[id];
    return limit ? [`${id}:${limit.min ?? ''}..${limit.max ?? ''}${limit.includeUnknown ? '~' : ''}`] : [];
  });
  return parts.length === 0 ? null : parts.join(',');
}

export function readLimits(text: string, drop: Drop): Limits {
  const limits: Partial<Record<LimitId, Limit>> = {};
  for (const part of text.split(',')) {
    const m = /^(\w+):(-?\d+(?:\.\d+)?)?\.\.(-?\d+(?:\.\d+)?)?(~?)$/.exec(part);
    const id = m ? oneOf(LIMIT_IDS, m[1] ?? '') : null;
    const min = m?.[2] === undefined ? null : parseNumber(m[2]);
    const max = m?.[3] === undefined ? null : parseNumber(m[3]);
    if (!m || id === null || (min === null && max === null)) drop('land', part, 'unknown-value');
    else if ((min ?? 0) < 0 || (max ?? 0) < 0 || (min !== null && max !== null && min > max))
      drop('land', part, 'out-of-range');
    else limits[id] = { min, max, includeUnknown: m[4] === '~' };
  }
  return limits;
}

export function writeWeights(weights: Readonly<Partial<Record<CriterionId, number>>>): string | null {
  const parts = CRITERIA.flatMap((id) => (weights[id] === undefined ? [] : [`${id}:${weights[id]}`]));
  return parts.length === 0 ? null : parts.join(',');
}

export function readWeights(text: string, drop: Drop): Partial<Record<CriterionId, number>> {
  const weights: Partial<Record<CriterionId, number>> = {};
  for (const part of text.split(',')) {
    const [name = '', amount = ''] = part.split(':');
    const id = oneOf(CRITERIA, name);
    const weight = parseNumber(amount);
    if (id === null || weight === null) drop('weights', part, 'unknown-value');
    else if (weight < 0 || weight > 100) drop('weights', part, 'out-of-range');
    else weights[id] = weight;
  }
  return weights;
}
