import type { LimitId } from '../../domain/land/criterionIds';
import { STEPS, stepOf } from '../../domain/land/histogram';
import { LIMIT_SIDE } from '../../domain/land/limits';
import { useFindWords } from '../../state/findWords';
import { useFormat } from '../../state/selectors';
import { amountText } from './amountText';
import styles from './find.module.css';

interface StepSliderProps {
  readonly id: LimitId;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

/** A native slider over the edges of the histogram above it; one of its ends is no limit. */
export function StepSlider({ id, value, onChange }: StepSliderProps) {
  const words = useFindWords();
  const format = useFormat();
  const steps = STEPS[id];
  const last = steps.length - 1;
  const open = LIMIT_SIDE[id] === 'min' ? 0 : last;
  return (
    <input
      type="range"
      className={styles.slider}
      aria-label={words.slider(words.names[id])}
      aria-valuetext={value === null ? words.noLimit : amountText(id, value, format)}
      min={0}
      max={last}
      value={value === null ? open : stepOf(value, steps)}
      onChange={(event) => {
        const step = Number(event.target.value);
        onChange(step === open ? null : (steps[step] ?? null));
      }}
    />
  );
}
