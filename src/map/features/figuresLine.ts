import { chosenClaim, type Figure, type Qualifier } from '../../domain/claim';
import type { Zone } from '../../domain/zone';
import type { I18n } from '../../i18n/load';

interface Part {
  readonly text: string;
  readonly year: string;
}

/**
 * The annotated figures of a zone, a line for each year, as in "109 projects · 4.59 billion USD (2025)" and below it
 * "93.8% cleared (2026)": only what is published, each with its qualifier; `''` when nothing is.
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
    .map(({ text, year }, i) => unbroken(text) + (parts[i + 1]?.year === year ? ' · ' : `\u00a0(${year})\n`))
    .join('')
    .trimEnd();
}

/** A figure stays on one line. */
const unbroken = (text: string): string => text.replaceAll(' ', '\u00a0');

/** Two decimals are enough beside a sign. */
const round = (n: number): number => Math.round(n * 100) / 100;
