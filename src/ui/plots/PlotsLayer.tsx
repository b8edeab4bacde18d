import { countPlotLimits } from '../../domain/plots/plotFilter';
import { PLOT_LENSES } from '../../domain/plots/plotLens';
import { PLOT_STATES } from '../../domain/plots/plot';
import { addTotals } from '../../domain/plots/plotTotals';
import { switchPlots } from '../../state/plots/actions';
import { usePlots } from '../../state/plots/store';
import { usePlotsWords } from '../../state/plotsWords';
import { useFormat } from '../../state/selectors';
import { useStore } from '../../state/store';
import { Disclosure } from '../kit/Disclosure';
import { landText } from './amount';
import { Counts } from './Counts';
import { OpenTable } from './OpenTable';
import { PlotFilterForm } from './PlotFilterForm';
import styles from './plots.module.css';
import { SourceLine } from './SourceLine';
import { StateSign } from './StateSign';
import { Synthetic } from './Synthetic';
import { useFollowPlots } from './useFollowPlots';

/** The switch of the plots layer, and while it is on what its colours mean, its filter and its counts. */
export function PlotsLayer() {
  useFollowPlots();
  const words = usePlotsWords();
  const on = useStore((s) => s.view.plots !== null);
  return (
    <div className={styles.layer}>
      <div className={styles.head}>
        <label className="check">
          <input type="checkbox" checked={on} onChange={(event) => switchPlots(event.target.checked)} />
          {words.layer}
        </label>
        {on && <OpenTable />}
      </div>
      {on && <Opened />}
    </div>
  );
}

function Opened() {
  const words = usePlotsWords();
  const opened = usePlots((s) => s.opened);
  const filter = usePlots((s) => s.asked.filter);
  if (opened.kind === 'opening') return <p className={styles.quiet}>{words.loading}</p>;
  if (opened.kind !== 'open') return null;
  const limits = countPlotLimits(filter);
  return (
    <>
      <Synthetic />
      <Counts />
      <Legend />
      <CellsLegend />
      <p className={styles.quiet}>{limits === 0 ? words.about : words.filteredCells}</p>
      <Disclosure label={words.filter} aside={limits > 0 && limits}>
        <PlotFilterForm index={opened.set.index} />
      </Disclosure>
      <SourceLine index={opened.set.index} />
    </>
  );
}

/** Each status with its sign, how many plots of it the filter leaves, and how much land they are. */
function Legend() {
  const words = usePlotsWords();
  const format = useFormat();
  const totals = usePlots((s) => s.totals);
  return (
    <ul className={styles.legend} aria-label={words.legend}>
      {[...PLOT_STATES.slice(1), ...PLOT_STATES.slice(0, 1)].map((state) => {
        const total = totals.kind === 'here' ? addTotals(totals.value, [state]) : null;
        return (
          <li key={state}>
            <StateSign state={state} />
            {words.states[state]}
            <span className={styles.number} title={total ? landText(total, words, format) : undefined}>
              {total && format.number(total.count)}
              {total &&
                total.count > total.areaUnknown &&
                ` · ${format.value(Math.round(total.areaHa * 10) / 10, 'ha')}`}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** The colours of the circles, from the scale that draws them. */
function CellsLegend() {
  const words = usePlotsWords();
  const format = useFormat();
  const { subject, shareScale } = useStore((s) => PLOT_LENSES[s.view.lens]);
  return (
    <ul className={styles.cells} aria-label={words.cellsLegend[subject]}>
      {shareScale.bins.map(({ role, from, to }) => (
        <li key={role}>
          <i aria-hidden style={{ background: `var(--d-${role.replaceAll('_', '-')})` }} />
          {Number.isFinite(from)
            ? Number.isFinite(to)
              ? words.cellsBetween(format.number(from), format.number(to))
              : words.cellsFrom(format.number(from))
            : words.cellsBelow(format.number(to))}
        </li>
      ))}
    </ul>
  );
}
