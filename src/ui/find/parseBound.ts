import { parseHectares } from '../filters/parseHectares';

export type BoundMistake = 'notANumber' | 'negative' | 'tooLarge';

export type ParsedBound =
  { readonly ok: true; readonly value: number | null } | { readonly ok: false; readonly mistake: BoundMistake };

/** A limit as people type it, written as the language writes numbers; empty is no limit. */
export function parseBound(text: string, sample: string, max = Infinity): ParsedBound {
  const parsed = parseHectares(text, sample);
  if (parsed.ok && parsed.value !== null && parsed.value > max) return { ok: false, mistake: 'tooLarge' };
  return parsed;
}
