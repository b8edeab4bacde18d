import { isInHeadline } from '../../domain/cityHeadline';
import { chosenClaim } from '../../domain/claim';
import type { Contradiction } from '../../domain/contradiction';
import { figureOfRef } from '../../domain/contradictionGap';
import { useT } from '../../state/selectors';
import { useStore } from '../../state/store';
import { useClaimText } from './claimText';

/** Which of the figures that disagree the app shows, and why, in words. */
export function Decision({ kind, figures }: Pick<Contradiction, 'kind' | 'figures'>) {
  const t = useT();
  const claimText = useClaimText();
  const [first] = figures;
  const figure = useStore((s) => first && figureOfRef(s.dataset, first));
  const words = t.panels.contradiction;
  const used = chosenClaim(figure);
  if (!used) return null;
  const { whole } = claimText(used);
  const why = figure?.why ? t.panels.sources.why[figure.why] : '';
  if (kind === 'sum') return <p>{first && isInHeadline(first) ? words.usesTotal(whole) : words.showsTotal(whole)}</p>;
  return <p>{figures.length === 1 ? words.usesNewest(whole, why) : words.usesEach}</p>;
}
