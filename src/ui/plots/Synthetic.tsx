import { usePlots } from '../../state/plots/store';
import { usePlotsWords } from '../../state/plotsWords';
import styles from './plots.module.css';

/** Says over everything that tells of plots that they are made up, where they are. */
export function Synthetic() {
  const words = usePlotsWords();
  const synthetic = usePlots((s) => s.opened.kind === 'open' && s.opened.set.index.synthetic);
  return synthetic ? (
    <p className={styles.synthetic} title={words.syntheticWhy}>
      {words.synthetic}
    </p>
  ) : null;
}
