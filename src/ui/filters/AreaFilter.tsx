import { useId, useState } from 'react';
import { NO_FILTERS } from '../../domain/filter';
import { changeFilters } from '../../state/actions';
import { useFormat, useT } from '../../state/selectors';
import { useStore } from '../../state/store';
import { AreaSlider } from './AreaSlider';
import { parseHectares, type ParsedArea } from './parseHectares';

/** What is being typed; `null` while the field shows the limit in force. */
interface Draft {
  readonly min: string | null;
  readonly max: string | null;
}

const NO_DRAFT: Draft = { min: null, max: null };

/** Limits on the area. What cannot be meant is explained beside the field and not applied. */
export function AreaFilter() {
  const t = useT();
  const format = useFormat();
  const id = useId();
  const filters = useStore((s) => s.view.filters);
  const { areaMinHa, areaMaxHa, areaUnknown } = filters;
  const [draft, setDraft] = useState(NO_DRAFT);
  const [seen, setSeen] = useState(filters);

  // Clearing all filters clears what is being typed, too.
  if (seen !== filters) {
    setSeen(filters);
    if (filters === NO_FILTERS) setDraft(NO_DRAFT);
  }

  const sample = format.number(1000.5);
  const shown = (value: number | null): string => (value === null ? '' : format.number(value));
  const texts = { min: draft.min ?? shown(areaMinHa), max: draft.max ?? shown(areaMaxHa) };
  const min = parseHectares(texts.min, sample);
  const max = parseHectares(texts.max, sample);
  const mistake = mistakeOf(min, max);

  const type = (next: Draft): void => {
    setDraft(next);
    const nextMin = parseHectares(next.min ?? shown(areaMinHa), sample);
    const nextMax = parseHectares(next.max ?? shown(areaMaxHa), sample);
    if (mistakeOf(nextMin, nextMax) !== null || !nextMin.ok || !nextMax.ok) return;
    changeFilters({ areaMinHa: nextMin.value, areaMaxHa: nextMax.value }, 'replace');
  };
  const settle = (): void => {
    if (mistake === null) setDraft(NO_DRAFT);
  };
  const slide = (patch: { areaMinHa?: number | null; areaMaxHa?: number | null }): void => {
    setDraft(NO_DRAFT);
    changeFilters(patch, 'replace');
  };

  return (
    <div className="area">
      <div className="area__fields">
        {(['min', 'max'] as const).map((side) => (
          <label key={side}>
            <span className="hint">{side === 'min' ? t.filters.areaMin : t.filters.areaMax}</span>
            <input
              className="field"
              inputMode="decimal"
              value={texts[side]}
              aria-invalid={mistake !== null && mistake.side !== (side === 'min' ? 'max' : 'min')}
              aria-describedby={mistake ? `${id}-mistake` : undefined}
              onChange={(event) => type({ ...draft, [side]: event.target.value })}
              onBlur={settle}
            />
          </label>
        ))}
      </div>
      {mistake && (
        <p id={`${id}-mistake`} role="alert" className="area__mistake">
          {t.filters.errors[mistake.what]}
        </p>
      )}
      <AreaSlider
        label={t.filters.areaMinSlider}
        value={areaMinHa}
        openEnd="low"
        onChange={(ha) =>
          slide({ areaMinHa: ha, ...(ha !== null && areaMaxHa !== null && ha > areaMaxHa ? { areaMaxHa: ha } : {}) })
        }
      />
      <AreaSlider
        label={t.filters.areaMaxSlider}
        value={areaMaxHa}
        openEnd="high"
        onChange={(ha) =>
          slide({ areaMaxHa: ha, ...(ha !== null && areaMinHa !== null && ha < areaMinHa ? { areaMinHa: ha } : {}) })
        }
      />
      <label className="check">
        <input
          type="checkbox"
          checked={areaUnknown}
          onChange={(event) => changeFilters({ areaUnknown: event.target.checked })}
        />
        {t.filters.areaUnknown}
      </label>
    </div>
  );
}

type Mistake = { readonly what: 'notANumber' | 'negative' | 'crossed'; readonly side: 'min' | 'max' | 'both' };

function mistakeOf(min: ParsedArea, max: ParsedArea): Mistake | null {
  if (!min.ok) return { what: min.mistake, side: 'min' };
  if (!max.ok) return { what: max.mistake, side: 'max' };
  if (min.value !== null && max.value !== null && min.value > max.value) return { what: 'crossed', side: 'both' };
  return null;
}
