/** What the sign already says: at the start of Vietnamese names, at the end of those in other languages. */
const PREFIX = /^(?:KCN|CCN|Khu công nghiệp|Cụm công nghiệp)(?: (?:làng nghề|tập trung))?\s+(?=\p{Lu})/u;
const SUFFIX = /(?:\s+(?:Industrial Park|(?:craft )?cluster)(?=,|$)|工業団地$|工业区$| 산업단지$)/u;

/** A zone's name as short as it stays unambiguous beside its sign. */
export function shortName(name: string): string {
  const full = plainName(name);
  return full.replace(PREFIX, '').replace(SUFFIX, '') || full;
}

/** A name without what stands in brackets after it. */
export const plainName = (name: string): string => name.replace(/\s*(?:\([^)]*\)|（[^）]*）)/gu, '').trim();
