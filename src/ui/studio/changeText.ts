import { zoneOf, type Change } from '../../domain/studio/change';
import type { ColumnUse } from '../../domain/studio/uses';
import { figureUse } from '../../domain/studio/uses';
import type { RecordPlace } from '../../domain/studio/table';
import { selectZoneById, useFormat, useNames, useT } from '../../state/selectors';
import { useStore } from '../../state/store';
import { useStudioWords } from '../../state/studioWords';
import { useClaimText } from '../figure/claimText';
import { useZoneName } from '../figure/names';

export interface ChangeText {
  readonly zone: string;
  readonly figure: string;
  /** What it would be, in one line. */
  readonly next: string;
}

/** A change in words. `fresh` are the names of places that the file itself brings. */
export function useChangeText(fresh: ReadonlyMap<string, string>): (change: Change) => ChangeText {
  const t = useT();
  const words = useStudioWords().diff;
  const names = useNames();
  const format = useFormat();
  const zones = useStore(selectZoneById);
  const zoneName = useZoneName();
  const claimText = useClaimText();
  const nameOf = (id: string): string => {
    const zone = zones.get(id);
    return zone ? zoneName(zone) : (fresh.get(id) ?? id);
  };
  return (change) => {
    const id = zoneOf(change);
    const zone = id === null ? '' : nameOf(id);
    switch (change.kind) {
      case 'figure': {
        const { figure, claim } = change;
        const next = claimText(claim).whole;
        if (figure.of === 'zone') return { zone, figure: names.zoneFields[figure.field], next };
        const period = format.asOf(figure.period);
        return {
          zone: t.panels.subjects[figure.subject],
          figure: `${names.cityIndicators[figure.indicator]} (${period})`,
          next,
        };
      }
      case 'position': {
        const { lat, lon } = change.position;
        return { zone, figure: words.position, next: words.pointText(format.number(lat, 5), format.number(lon, 5)) };
      }
      case 'outline':
        return { zone, figure: words.outline, next: words.areaText(format.value(change.outline.drawnAreaHa, 'ha')) };
      case 'zone': {
        const { kind, status } = change.zone;
        return { zone: zoneName(change.zone), figure: words.newZone, next: `${t.kinds[kind]} · ${t.statuses[status]}` };
      }
    }
  };
}

/** "row 12", "sheet Zones, row 12", "feature 3". */
export function usePlaceText(): (place: RecordPlace) => string {
  const { place: words } = useStudioWords();
  const format = useFormat();
  return ({ kind, number, sheet }) => {
    const at = words[kind](format.number(number));
    return sheet === null ? at : words.in(sheet, at);
  };
}

/** What a column is used for, in words. */
export function useUseText(): (use: ColumnUse) => string {
  const words = useStudioWords();
  const names = useNames();
  return (use) => {
    const figure = figureUse(use);
    if (figure) return words.parts[figure.part](names.zoneFields[figure.field]);
    return use === 'ignore' ? words.columns.ignore : words.uses[use as keyof typeof words.uses];
  };
}
