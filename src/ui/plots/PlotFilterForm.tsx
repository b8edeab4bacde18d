import { useId } from 'react';
import { PLOT_STATES, type PlotState } from '../../domain/plots/plot';
import { countPlotLimits, NO_PLOT_FILTER } from '../../domain/plots/plotFilter';
import type { PlotIndex } from '../../domain/plots/plotIndex';
import { changePlotFilter } from '../../state/plots/actions';
import { usePlots } from '../../state/plots/store';
import { usePlotsWords } from '../../state/plotsWords';
import { selectZoneById } from '../../state/selectors';
import { useStore } from '../../state/store';
import { inOrder } from '../../view/plotsCodec';
import { useZoneName } from '../figure/names';
import { Button } from '../kit/Button';
import { NumberLimit } from './NumberLimit';
import styles from './plots.module.css';
import { StateSign } from './StateSign';

/** Limits on plots: each at once on the map, in the counts and in the table. */
export function PlotFilterForm({ index }: { readonly index: PlotIndex }) {
  const words = usePlotsWords();
  const filter = usePlots((s) => s.asked.filter);
  const { filters } = words;
  const check = (state: PlotState, on: boolean): void =>
    changePlotFilter({
      statuses: on ? inOrder([...filter.statuses, state]) : filter.statuses.filter((one) => one !== state),
    });
  /** Typing is no step of its own, and a span whose ends have crossed finds nothing: the other end gives way. */
  const area = (areaMinHa: number | null, areaMaxHa: number | null, typed: 'min' | 'max'): void => {
    const crossed = areaMinHa !== null && areaMaxHa !== null && areaMinHa > areaMaxHa;
    changePlotFilter(
      {
        areaMinHa: crossed && typed === 'max' ? null : areaMinHa,
        areaMaxHa: crossed && typed === 'min' ? null : areaMaxHa,
      },
      'replace',
    );
  };
  return (
    <div className={styles.form}>
      <fieldset className={styles.states}>
        <legend>{filters.status}</legend>
        {[...PLOT_STATES.slice(1), ...PLOT_STATES.slice(0, 1)].map((state) => (
          <label key={state} className={`check ${styles.state}`}>
            <input
              type="checkbox"
              checked={filter.statuses.includes(state)}
              onChange={(event) => check(state, event.target.checked)}
            />
            <StateSign state={state} />
            {words.states[state]}
          </label>
        ))}
      </fieldset>
      <NumberLimit
        label={filters.areaMin}
        value={filter.areaMinHa}
        onChange={(value) => area(value, filter.areaMaxHa, 'min')}
      />
      <NumberLimit
        label={filters.areaMax}
        value={filter.areaMaxHa}
        onChange={(value) => area(filter.areaMinHa, value, 'max')}
      />
      <PriceLimit bases={index.priceBases} />
      <Choice
        label={filters.sector}
        any={filters.anySector}
        options={index.sectors.map((sector) => [sector, sector])}
        chosen={filter.sectors}
        onChange={(sectors) => changePlotFilter({ sectors })}
      />
      <ZoneChoice index={index} />
      <label className="check">
        <input
          type="checkbox"
          checked={filter.includeUnknown}
          onChange={(event) => changePlotFilter({ includeUnknown: event.target.checked })}
        />
        {filters.includeUnknown}
      </label>
      {(countPlotLimits(filter) > 0 || filter.includeUnknown) && (
        <div className={styles.actions}>
          <Button look="outline" onClick={() => changePlotFilter(NO_PLOT_FILTER)}>
            {filters.clear}
          </Button>
        </div>
      )}
    </div>
  );
}

/** Prices of another basis are not known on this one, so the limit says what it is for. */
function PriceLimit({ bases }: { readonly bases: readonly string[] }) {
  const words = usePlotsWords();
  const id = useId();
  const { priceMaxUsdM2, priceBasis } = usePlots((s) => s.asked.filter);
  const basis = priceMaxUsdM2 === null ? (bases[0] ?? null) : priceBasis;
  return (
    <>
      <NumberLimit
        label={words.filters.price}
        value={priceMaxUsdM2}
        onChange={(value) =>
          changePlotFilter({ priceMaxUsdM2: value, priceBasis: value === null ? null : basis }, 'replace')
        }
      />
      {priceMaxUsdM2 !== null && bases.length > 0 && (
        <div className={styles.field}>
          <label htmlFor={id}>{words.filters.basis}</label>
          <select
            id={id}
            className="field"
            value={basis ?? ''}
            onChange={(event) => changePlotFilter({ priceBasis: event.target.value || null })}
          >
            {bases.map((one) => (
              <option key={one} value={one}>
                {words.bases[one] ?? one}
              </option>
            ))}
            <option value="">{words.filters.noBasis}</option>
          </select>
        </div>
      )}
    </>
  );
}

function ZoneChoice({ index }: { readonly index: PlotIndex }) {
  const words = usePlotsWords();
  const zones = useStore(selectZoneById);
  const zoneName = useZoneName();
  const chosen = usePlots((s) => s.asked.filter.zones);
  const options = index.zones.flatMap(({ id }): [string, string][] => {
    if (id === null) return [];
    const zone = zones.get(id);
    return [[id, zone ? zoneName(zone) : id]];
  });
  return (
    <Choice
      label={words.filters.zone}
      any={words.filters.anyZone}
      options={options}
      chosen={chosen}
      onChange={(list) => changePlotFilter({ zones: list })}
    />
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly any: string;
  readonly options: readonly (readonly [value: string, name: string])[];
  /** A link may name several; then all stand as one further choice until another is made. */
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

const SEVERAL = '\u0000';

function Choice({ label, any, options, chosen, onChange }: ChoiceProps) {
  const id = useId();
  if (options.length === 0) return null;
  const nameOf = (value: string): string => options.find(([one]) => one === value)?.[1] ?? value;
  const [first] = chosen;
  const known = chosen.length <= 1 && options.some(([value]) => value === first);
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="field"
        value={first === undefined ? '' : known ? first : SEVERAL}
        onChange={(event) => onChange(event.target.value === '' ? [] : [event.target.value])}
      >
        <option value="">{any}</option>
        {first !== undefined && !known && <option value={SEVERAL}>{chosen.map(nameOf).join(', ')}</option>}
        {options.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
