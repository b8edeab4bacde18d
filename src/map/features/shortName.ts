import type { Zone } from '../../domain/zone';
import type { Lang } from '../../view/view';

/** What the sign already says, at the start of Vietnamese names and at the end of English ones. */
const PREFIX_VI = /^(?:KCN|CCN|Khu công nghiệp|Cụm công nghiệp)(?: (?:làng nghề|tập trung))?\s+(?=\p{Lu})/u;
const SUFFIX_EN = /\s+(?:Industrial Park|(?:craft )?cluster)(?=,|$)/u;

/** A zone's name as short as it stays unambiguous beside its sign. */
export function shortName(zone: Pick<Zone, 'nameVi' | 'nameEn'>, lang: Lang): string {
  const full = (lang === 'vi' ? zone.nameVi : zone.nameEn).replace(/\s*\([^)]*\)/gu, '').trim();
  const short = lang === 'vi' ? full.replace(PREFIX_VI, '') : full.replace(SUFFIX_EN, '');
  return short === '' ? full : short;
}

/** A name without what stands in brackets after it. */
export const plainName = (name: string): string => name.replace(/\s*\([^)]*\)/gu, '').trim();
