import { INDICATORS } from '../domain/indicators';
import type { LensId } from '../domain/indicators/indicator';
import type { ReadingContext } from '../domain/indicators/indicator';
import { isLocalClaim } from '../domain/localSource';
import type { Zone } from '../domain/zone';
import type { I18n } from '../i18n/load';
import { isApproximate } from './features/uncertainty';

/** What the tooltip of a zone says. */
export interface TipText {
  readonly name: string;
  readonly kind: string;
  readonly lens: string;
  readonly value: string;
  /** Not published, or history: shown quietly. */
  readonly quiet: boolean;
  /** How exactly its place is known; `null` when there is nothing to warn of. */
  readonly place: string | null;
}

export function tipText(
  zone: Zone,
  lens: LensId,
  context: ReadingContext,
  { t, format, placeName }: I18n,
  words: (idOrWords: string) => string,
): TipText {
  const { value, history, claim } = INDICATORS[lens].read(zone, context);
  const shown = ((): string => {
    if (lens === 'status') return t.statuses[zone.status];
    if (value === null || !claim) return t.unknown;
    const figure = format.value(claim.value, claim.unit, claim.qualifier);
    const local = isLocalClaim(claim) ? ` · ${t.local.mark}` : '';
    return `${figure} ${history ? `(${t.map.tip.old(format.year(claim.asOf))})` : t.map.tip.asOf(format.asOf(claim.asOf))}${local}`;
  })();
  return {
    name: placeName(zone),
    kind: t.kinds[zone.kind],
    lens: t.lens[lens],
    value: shown,
    quiet: history || (lens !== 'status' && value === null),
    place: placeText(zone, { t, format }, words),
  };
}

function placeText(
  { position, outline }: Pick<Zone, 'position' | 'outline'>,
  { t, format }: Pick<I18n, 't' | 'format'>,
  words: (idOrWords: string) => string,
): string | null {
  const { tip } = t.map;
  if (outline) return outline.kind === 'true_shape' ? null : tip[outline.kind];
  if (!position) return null;
  const { precisionM, what } = position;
  const distance = precisionM >= 1000 ? format.value(precisionM / 1000, 'km') : format.value(precisionM, 'm');
  return isApproximate({ position, outline }) ? tip.withinWhat(distance, words(what)) : tip.within(distance);
}
