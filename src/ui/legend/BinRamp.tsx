import type { LensId } from '../../domain/indicators/indicator';
import type { Format } from '../../i18n/format';
import type { Catalogue } from '../../i18n/catalogue';
import { useFormat, useT } from '../../state/selectors';
import { VisuallyHidden } from '../kit/VisuallyHidden';
import type { LegendModel, LegendRow } from './legendModel';
import { Swatch } from './Swatch';

interface BinRampProps {
  readonly lens: Exclude<LensId, 'status'>;
  readonly model: LegendModel;
}

/** The bins of a lens side by side, thresholds between them; apart from them what is unknown and what is history. */
export function BinRamp({ lens, model }: BinRampProps) {
  const t = useT();
  const format = useFormat();
  const places = (count: number): string => t.legend.places(format.number(count));
  return (
    <div className="legend__scale">
      <ul className="ramp">
        {model.rows.map((row) => {
          const text = rangeText(t, format, row);
          return (
            <li key={row.role} title={`${text}: ${places(row.count)}`}>
              <Swatch colour={row.role} />
              {row.range && Number.isFinite(row.range.from) && (
                <span className="ramp__tick" aria-hidden>
                  {format.number(row.range.from)}
                </span>
              )}
              <VisuallyHidden>
                {text} {t.legend.units[lens]}: {places(row.count)}
              </VisuallyHidden>
            </li>
          );
        })}
      </ul>
      <ul className="legend__others">
        {model.history > 0 && (
          <li>
            <Swatch colour="history" />
            {t.legend.history}
            <span className="legend__count">{format.number(model.history)}</span>
          </li>
        )}
        <li>
          <Swatch colour="unknown" />
          {t.unknown}
          <span className="legend__count">{format.number(model.unknown)}</span>
        </li>
        <li className="legend__coverage">{t.legend.coverage(format.number(model.known), format.number(model.all))}</li>
      </ul>
    </div>
  );
}

function rangeText({ legend }: Catalogue, format: Format, { range }: LegendRow): string {
  if (!range) return '';
  const from = format.number(range.from);
  const to = format.number(range.to);
  if (!Number.isFinite(range.from)) return legend.below(to);
  return Number.isFinite(range.to) ? legend.between(from, to) : legend.from(from);
}
