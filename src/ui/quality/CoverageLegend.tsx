import { CELL_STATES, type CellState } from '../../domain/quality/coverage';
import { useQualityWords } from '../../state/qualityWords';
import styles from './quality.module.css';

/** What the cells of a state look like. */
export const CELL_STYLE: Readonly<Record<CellState, string | undefined>> = {
  recent: styles.recent,
  old: styles.old,
  undated: styles.undated,
  unknown: styles.unknown,
  'not-asked': styles.notAsked,
};

/** Stands where a figure does not apply. */
export const NOT_ASKED = '–';

/** The signs of the matrix, with what they mean. */
export function CoverageLegend() {
  const { coverage: words } = useQualityWords();
  return (
    <span className={styles.legend}>
      {CELL_STATES.map((state) => (
        <span key={state}>
          <i className={CELL_STYLE[state]} aria-hidden>
            {state === 'not-asked' && NOT_ASKED}
          </i>
          {words.states[state]}
        </span>
      ))}
    </span>
  );
}
