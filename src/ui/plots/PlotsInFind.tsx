import { switchPlots } from '../../state/plots/actions';
import { usePlots } from '../../state/plots/store';
import { usePlotsWords } from '../../state/plotsWords';
import { useStore } from '../../state/store';
import { Disclosure } from '../kit/Disclosure';
import { Counts } from './Counts';
import { OpenTable } from './OpenTable';
import { PlotFilterForm } from './PlotFilterForm';
import styles from './plots.module.css';
import { Synthetic } from './Synthetic';
import { useFollowPlots } from './useFollowPlots';

/** Limits on single plots beside those on zones. */
export function PlotsInFind() {
  useFollowPlots();
  const words = usePlotsWords();
  const on = useStore((s) => s.view.plots !== null);
  const opened = usePlots((s) => s.opened);
  return (
    <Disclosure open={on} label={words.layer}>
      <div className={styles.layer}>
        <label className="check">
          <input type="checkbox" checked={on} onChange={(event) => switchPlots(event.target.checked)} />
          {words.filter}
        </label>
        {on && opened.kind === 'open' && (
          <>
            <Synthetic />
            <Counts />
            <PlotFilterForm index={opened.set.index} />
            <div className={styles.actions}>
              <OpenTable />
            </div>
          </>
        )}
      </div>
    </Disclosure>
  );
}
