/** What the sign already says: at the start of Vietnamese names, at the end of those in other languages. */
const PREFIX = /^(?:KCN|CCN|Khu công nghiệp|Cụm công nghiệp)(?: (?:làng nghề|tập trung))?\s+(?=\p{Lu})/u;
const SUFFIX = /(?:\s+(?:Industrial Park|(?:craft )?cluster)(?=,|$)|工業団地$|工业区$| 산업단지$)/u;

/** As the legend calls it. */
const HI_TECH_PARK = [/^Khu công nghệ cao(?=\s)/u, 'KCNC'] as const;

/**
 * A zone's name as short as it stays unambiguous beside its sign; a Japanese name of two words in two lines. A wide one
 * would stand beyond the edge of the map: Hòa Lạc lies at the city's west.
 */
export function shortName(name: string): string {
  const full = plainName(name).replace(...HI_TECH_PARK);
  const short = full.replace(PREFIX, '').replace(SUFFIX, '') || full;
  return short.replace('・', '・\n');
}

/** A name without what stands in brackets after it. */
export const plainName = (name: string): string => name.replace(/\s*(?:\([^)]*\)|（[^）]*）)/gu, '').trim();
