import { chooseClaim } from '../chooseClaim';
import { findCityFigure } from '../city';
import { chosenClaim, type ChoiceReason, type Claim, type Figure, type Source } from '../claim';
import type { Dataset } from '../dataset';
import type { ChangedFigure } from './change';
import { NO_SOURCE, type Draft } from './draft';

/** What accepting a figure would do. */
export interface Outlook {
  /** The claim in use now; `null` when nobody has published the figure. */
  readonly now: Claim | null;
  /** Whether the new claim would be the one in use. */
  readonly used: boolean;
  /** The step of the rule that decides between the two; `null` where a claim speaks of a part, or is rejected. */
  readonly why: ChoiceReason | null;
}

type Facts = Pick<Dataset, 'zones' | 'sources' | 'city'>;

/** The figure as it stands; `undefined` when nothing is published of it. */
export function figureOf({ zones, city }: Facts, figure: ChangedFigure): Figure | undefined {
  return figure.of === 'zone'
    ? zones.find(({ id }) => id === figure.zone)?.figures[figure.field]
    : findCityFigure(city, figure.subject, figure.indicator, figure.period);
}

/** Whether a proposed figure would be used, by the one rule. A source that is not given yet counts as the least. */
export function outlookOf(facts: Facts, draft: Draft): Outlook | null {
  if (draft.change.kind !== 'figure') return null;
  const known = figureOf(facts, draft.change.figure);
  const { claim } = draft.change;
  const before = known?.claims ?? [];
  const sourceOf = (id: string): Pick<Source, 'published' | 'publisherKind'> | undefined =>
    id === NO_SOURCE ? (draft.source ?? undefined) : Object.hasOwn(facts.sources, id) ? facts.sources[id] : undefined;
  const next = chooseClaim([...before, claim], sourceOf);
  const speaks = !claim.rejected && claim.scope === null;
  return {
    now: chosenClaim(known),
    used: next.chosen === before.length,
    why: speaks ? next.why : null,
  };
}
