import { INDICATORS } from '../../domain/indicators';
import type { ColourRole } from '../../domain/scales/scale';
import { selectShownZones } from '../../state/selectors';
import type { AppState } from '../../state/store';
import { legendModel } from '../legend/legendModel';

export interface LegendItem {
  readonly colour: ColourRole;
  readonly text: string;
}

/** What the colours of a view mean, with how many places have each, for a picture of it. */
export function legendItems(state: AppState): readonly LegendItem[] {
  const { dataset, view, i18n } = state;
  const { t, format } = i18n;
  const { lens } = view;
  const model = legendModel(lens, selectShownZones(state), dataset);
  const unit = lens === 'status' ? '' : ` ${t.legend.units[lens]}`;
  const known = model.rows
    .filter(({ count }) => count > 0)
    .map(({ role, range, values, count }) => {
      const named = format.list(values.map((value) => statusName(t.statuses, value)));
      const from = range && Number.isFinite(range.from) ? format.number(range.from) : null;
      const to = range && Number.isFinite(range.to) ? format.number(range.to) : null;
      const bounds =
        from === null ? t.legend.below(to ?? '') : to === null ? t.legend.from(from) : t.legend.between(from, to);
      return { colour: role, text: `${range ? bounds + unit : named} (${format.number(count)})` };
    });
  const unknown = { colour: 'unknown' as const, text: `${t.unknown} (${format.number(model.unknown)})` };
  return INDICATORS[lens].scale.type === 'bins' ? [...known, unknown] : known;
}

const statusName = (names: Readonly<Record<string, string>>, id: string): string => names[id] ?? id;
