import { chosenClaim, type Figure, type Qualifier } from '../../domain/claim';
import type { Zone } from '../../domain/zone';
import type { I18n } from '../../i18n/load';

/**
 * The annotated figures of a zone in one line, as in "734 projects · 9.32 billion USD · 94% cleared": only what is
 * published, each with its qualifier; `''` when nothing is.
 */
export function figuresLine(zone: Pick<Zone, 'figures'>, { t, format }: Pick<I18n, 't' | 'format'>): string {
  const part = (
    figure: Figure | undefined,
    words: (value: number, qualifier: Qualifier | null) => string,
  ): string[] => {
    const claim = chosenClaim(figure);
    return claim && typeof claim.value === 'number' ? [unbroken(words(claim.value, claim.qualifier))] : [];
  };
  const { figures } = zone;
  return [
    ...part(figures.projects_total, (n, q) => t.map.figures.projects(format.qualified(format.number(n, 0), q))),
    ...part(figures.capital_usd_million, (n, q) =>
      n >= 1000 ? format.value(round(n / 1000), 'usd_billion', q) : format.value(round(n), 'usd_million', q),
    ),
    ...part(figures.land_clearance_pct, (n, q) => t.map.figures.cleared(format.qualified(format.percent(n), q))),
  ].join('\u00a0· ');
}

/** A figure stays on one line; lines break between figures. */
const unbroken = (text: string): string => text.replaceAll(' ', '\u00a0');

/** Two decimals are enough beside a sign. */
const round = (n: number): number => Math.round(n * 100) / 100;
