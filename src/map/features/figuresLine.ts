import { chosenClaim, type Figure } from '../../domain/claim';
import type { Zone } from '../../domain/zone';
import type { I18n } from '../../i18n/load';

/**
 * The annotated figures of a zone in one line, as in "734 projects · 9.32 billion USD · 94% cleared": only what is
 * published, each with its qualifier; `''` when nothing is.
 */
export function figuresLine(zone: Pick<Zone, 'figures'>, { t, format }: Pick<I18n, 't' | 'format'>): string {
  const part = (figure: Figure | undefined, words: (value: number) => string): string[] => {
    const claim = chosenClaim(figure);
    if (!claim || typeof claim.value !== 'number') return [];
    return [format.qualified(words(claim.value), claim.qualifier)];
  };
  const { figures } = zone;
  return [
    ...part(figures.projects_total, (n) => t.map.figures.projects(format.number(n, 0))),
    ...part(figures.capital_usd_million, (n) =>
      n >= 1000 ? format.value(round(n / 1000), 'usd_billion') : format.value(round(n), 'usd_million'),
    ),
    ...part(figures.land_clearance_pct, (n) => t.map.figures.cleared(format.percent(n))),
  ].join(' · ');
}

/** Two decimals are enough beside a sign. */
const round = (n: number): number => Math.round(n * 100) / 100;
