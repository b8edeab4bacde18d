import { useId, type ReactNode } from 'react';
import type { LimitId } from '../../domain/land/criterionIds';
import { limitValue, withLimit } from '../../domain/land/limits';
import { changeFind } from '../../state/actions';
import { useFindWords } from '../../state/findWords';
import { useFormat } from '../../state/selectors';
import { useStore, type FoundLand } from '../../state/store';
import styles from './find.module.css';
import { Histogram } from './Histogram';
import { knownFigures, knownText } from './knownFigures';
import { NumberField } from './NumberField';
import { OrUnknown } from './OrUnknown';
import { StepSlider } from './StepSlider';

interface LimitRowProps {
  readonly id: LimitId;
  readonly found: FoundLand;
  /** The largest value that the figure can have. */
  readonly max?: number;
  /** What must be said of this figure, under its name. */
  readonly children?: ReactNode;
  /** A further choice that goes with it. */
  readonly below?: ReactNode;
}

/** The limit on one figure: a field and a slider in step, over the figures that are known, and what to do about others. */
export function LimitRow({ id, found, max, children, below }: LimitRowProps) {
  const words = useFindWords();
  const format = useFormat();
  const hintId = useId();
  const { limits, includeUnknown, allowHistory } = useStore((s) => s.view.find);
  const limit = limits[id];
  const value = limitValue(limits, id);
  const known = knownFigures(found.places, id, allowHistory);

  const set = (next: number | null): void =>
    changeFind({ limits: withLimit(limits, id, next, includeUnknown) }, 'replace');
  const setUnknown = (on: boolean): void => {
    if (limit) changeFind({ limits: { ...limits, [id]: { ...limit, includeUnknown: on } } });
  };

  return (
    <fieldset aria-label={words.names[id]} className={styles.limit}>
      <NumberField
        label={words.fields[id]}
        value={value}
        max={max}
        note={knownText(id, known, words, format)}
        onChange={set}
        hint={children ? hintId : undefined}
      />
      {children && (
        <div id={hintId} className={styles.limitHint}>
          {children}
        </div>
      )}
      <div className={styles.range}>
        <Histogram id={id} known={known} limit={limit ?? null} />
        <StepSlider id={id} value={value} onChange={set} />
      </div>
      {limit && <OrUnknown id={id} unknown={known.unknown} checked={limit.includeUnknown} onChange={setUnknown} />}
      {below}
    </fieldset>
  );
}
