import type { CriterionId } from '../../domain/land/criterionIds';
import { valueThatCounts, type Place } from '../../domain/land/findLand';
import type { Format } from '../../i18n/format';
import type { FindWords } from '../../i18n/vi/find';
import { isDistance } from './amountText';

/** What is known of one figure among the places looked at. */
export interface KnownFigures {
  readonly values: readonly number[];
  /** Values too old to count. */
  readonly old: readonly number[];
  /** How many places have no value that counts. */
  readonly unknown: number;
  readonly all: number;
}

export function knownFigures(places: readonly Place[], id: CriterionId, allowHistory: boolean): KnownFigures {
  const values = places.map(({ measured }) => valueThatCounts(measured[id], allowHistory)).filter((v) => v !== null);
  const old = places
    .map(({ measured }) => measured[id])
    .flatMap(({ value, history }) => (history && !allowHistory && value !== null ? [value] : []));
  return { values, old, unknown: places.length - values.length, all: places.length };
}

/** How many places publish the figure, and how many only an old one; a distance needs a position. */
export function knownText(
  id: CriterionId,
  { values, old, all }: KnownFigures,
  words: FindWords,
  format: Format,
): string {
  const known = format.number(values.length);
  if (isDistance(id)) return words.positionsOf(known, format.number(all));
  const said = values.length === 0 ? words.nobody(format.number(all)) : words.knownOf(known, format.number(all));
  return old.length === 0 ? said : `${said}${words.oldFigures(format.number(old.length))}`;
}
