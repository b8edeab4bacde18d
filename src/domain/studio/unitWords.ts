import { fold } from '../fold';
import { unitSlug } from '../unitOf';
import { isUnit, type Unit } from '../units';

/** How units are written in headers and cells, folded. Marks that folding drops (%, ²) are dealt with before. */
const WORDS: Readonly<Record<string, Unit>> = {
  hecta: 'ha',
  hectare: 'ha',
  hectares: 'ha',
  'met vuong': 'm2',
  sqm: 'm2',
  'phan tram': 'percent',
  pct: 'percent',
  'trieu usd': 'usd_million',
  'trieu do la': 'usd_million',
  'trieu do la my': 'usd_million',
  'million usd': 'usd_million',
  'usd million': 'usd_million',
  'us million': 'usd_million',
  'mn usd': 'usd_million',
  'usd mn': 'usd_million',
  'usd m': 'usd_million',
  'ty usd': 'usd_billion',
  'ty do la': 'usd_billion',
  'billion usd': 'usd_billion',
  'usd billion': 'usd_billion',
  'bn usd': 'usd_billion',
  'usd bn': 'usd_billion',
  'ty dong': 'vnd_billion',
  'ty vnd': 'vnd_billion',
  'billion vnd': 'vnd_billion',
  'vnd billion': 'vnd_billion',
  'bn vnd': 'vnd_billion',
  'vnd bn': 'vnd_billion',
  'nghin ty dong': 'vnd_trillion',
  'nghin ty': 'vnd_trillion',
  'trillion vnd': 'vnd_trillion',
  'du an': 'projects',
  ho: 'households',
  'ho dan': 'households',
  nguoi: 'people',
  'lao dong': 'workers',
  'doanh nghiep': 'enterprises',
  'm3 ngay': 'm3_per_day',
  'm3 ngay dem': 'm3_per_day',
  'usd m2': 'usd_per_m2',
};

/** The unit that a text names, in any of the ways above, in ours, or in those of `named` (folded); else `null`. */
export function unitIn(printed: string, named: ReadonlyMap<string, Unit>): Unit | null {
  const text = printed.trim();
  if (text === '%') return 'percent';
  const slug = unitSlug(text);
  if (isUnit(slug)) return slug;
  const folded = fold(
    text
      .replace(/²/g, '2')
      .replace(/³/g, '3')
      .replace(/US\$|\$/g, ' usd ')
      .replace(/%/g, ' pct '),
  );
  return WORDS[folded] ?? named.get(folded) ?? null;
}
