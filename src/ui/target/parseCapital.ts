import { isDealCapital, MAX_DEAL_USD_MILLION } from '../../domain/targets/deals';
import type { DealMistake } from '../../i18n/vi/target';
import { parseHectares } from '../filters/parseHectares';

export type ParsedCapital =
  { readonly ok: true; readonly usdMillion: number } | { readonly ok: false; readonly mistake: DealMistake };

/** Capital in USD million as people type it; `sample` is 1000.5 in the language's format. */
export function parseCapital(text: string, sample: string): ParsedCapital {
  const parsed = parseHectares(text, sample);
  if (!parsed.ok) return { ok: false, mistake: parsed.mistake };
  const { value } = parsed;
  if (value === null) return { ok: false, mistake: 'capitalMissing' };
  if (value === 0) return { ok: false, mistake: 'negative' };
  if (value > MAX_DEAL_USD_MILLION) return { ok: false, mistake: 'tooLarge' };
  return isDealCapital(value) ? { ok: true, usdMillion: value } : { ok: false, mistake: 'tooFine' };
}
