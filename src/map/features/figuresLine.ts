import { chosenClaim, type Figure, type Qualifier } from '../../domain/claim';
import type { Zone } from '../../domain/zone';
import type { I18n } from '../../i18n/load';

interface Part {
  readonly text: string;
  readonly year: string;
}

/**
 * The annotated figures of a zone in one line, as in "109 projects · 4.59 billion USD (2025) · 93.8% cleared (2026)":
 * only what is published, each with its qualifier and its year (said once for neighbours of the same year); `''` when
 * nothing is.
 */
export function figuresLine(zone: Pick<Zone, 'figures'>, { t, format }: Pick<I18n, 't' | 'format'>): string {
  const part = (
    figure: Figure | undefined,
    words: (value: number, qualifier: Qualifier | null) => string,
  ): readonly Part[] => {
    const claim = chosenClaim(figure);
    if (!claim || typeof claim.value !== 'number') return [];
    return [{ text: words(claim.value, claim.qualifier), year: format.year(claim.asOf) || t.format.undated }];
  };
  const { figures } = zone;
  const parts = [
    ...part(figures.projects_total, (n, q) => t.map.figures.projects(format.qualified(format.number(n, 0), q))),
    ...part(figures.capital_usd_million, (n, q) =>
      n >= 1000 ? format.value(round(n / 1000), 'usd_billion', q) : format.value(round(n), 'usd_million', q),
    ),
    ...part(figures.land_clearance_pct, (n, q) => t.map.figures.cleared(format.qualified(format.percent(n), q))),
  ];
  return parts
    .map(({ text, year }, i) => unbroken(parts[i + 1]?.year === year ? text : `${text} (${year})`))
    .join('\u00a0· ');
}

/** A figure stays on one line; lines break between figures. */
const unbroken = (text: string): string => text.replaceAll(' ', '\u00a0');

/** Two decimals are enough beside a sign. */
const round = (n: number): number => Math.round(n * 100) / 100;
