import type { PlotTotal } from '../../domain/plots/plotIndex';
import type { Format } from '../../i18n/format';
import type { PlotsWords } from '../../i18n/vi/plots';

/** Land of some plots: the sum of what is known and how many do not say; nothing known is never 0 ha. */
export function landText({ count, areaHa, areaUnknown }: PlotTotal, words: PlotsWords, format: Format): string {
  const known = count > areaUnknown ? [format.value(Math.round(areaHa * 100) / 100, 'ha')] : [];
  const unknown = areaUnknown > 0 ? [words.areaUnknown(format.number(areaUnknown))] : [];
  return [...known, ...unknown].join(' + ');
}
