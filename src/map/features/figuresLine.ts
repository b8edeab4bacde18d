import { chosenClaim, type Figure, type Qualifier } from '../../domain/claim';
import type { Zone } from '../../domain/zone';
import type { I18n } from '../../i18n/load';

/**
 * The annotated figures of a zone, each on a line of its own, because there is little room beside a sign, as in
 * "109 projects (2025)", "~4.59 billion USD (2025)" and "~93.8% cleared (2026)": only what is published, each with its
 * qualifier and year; `''` when nothing is.
 */
export function figuresLine(zone: Pick<Zone, 'figures'>, { t, format }: Pick<I18n, 't' | 'format'>): string {
  const qualified = (text: string, qualifier: Qualifier | null): string =>
    qualifier === 'about' ? t.map.figures.about(text) : format.qualified(text, qualifier);
  const line = (
    figure: Figure | undefined,
    words: (value: number, qualifier: Qualifier | null) => string,
  ): readonly string[] => {
    const claim = chosenClaim(figure);
    if (!claim || typeof claim.value !== 'number') return [];
    const year = format.year(claim.asOf) || t.format.undated;
    return [unbroken(`${words(claim.value, claim.qualifier)} (${year})`)];
  };
  const { figures } = zone;
  return [
    ...line(figures.projects_total, (n, q) => t.map.figures.projects(qualified(format.number(n, 0), q))),
    ...line(figures.capital_usd_million, (n, q) =>
      qualified(n >= 1000 ? format.value(round(n / 1000), 'usd_billion') : format.value(round(n), 'usd_million'), q),
    ),
    ...line(figures.land_clearance_pct, (n, q) => t.map.figures.cleared(qualified(format.percent(n), q))),
  ].join('\n');
}

/** A figure stays on one line. */
const unbroken = (text: string): string => text.replaceAll(' ', '\u00a0');

/** Two decimals are enough beside a sign. */
const round = (n: number): number => Math.round(n * 100) / 100;
