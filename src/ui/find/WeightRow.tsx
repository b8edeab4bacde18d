import { X } from 'lucide-react';
import type { CriterionId } from '../../domain/land/criterionIds';
import { MAX_WEIGHT } from '../../domain/score/swap';
import { changeFind } from '../../state/actions';
import { useFindWords } from '../../state/findWords';
import { useFormat } from '../../state/selectors';
import { useStore } from '../../state/store';
import { IconButton } from '../kit/Button';
import { criterionColour } from './criterionColour';
import styles from './score.module.css';

interface WeightRowProps {
  readonly id: CriterionId;
  /** Of all weights, in whole per cent that add up to 100. */
  readonly share: number;
}

/** The weight of one criterion and its share of all weights. */
export function WeightRow({ id, share }: WeightRowProps) {
  const { names, score: words } = useFindWords();
  const format = useFormat();
  const weights = useStore((s) => s.view.find.weights);
  const weight = weights[id] ?? 0;
  const { [id]: _, ...others } = weights;
  const shareText = format.percent(share);
  return (
    <li className={styles.weight}>
      <span className={styles.weightName}>
        <span className={styles.swatch} style={{ background: criterionColour(id) }} aria-hidden />
        {names[id]}
      </span>
      <input
        type="range"
        min={0}
        max={MAX_WEIGHT}
        value={weight}
        aria-label={words.weightOf(names[id])}
        aria-valuetext={words.weightValue(format.number(weight), shareText)}
        onChange={(event) => changeFind({ weights: { ...weights, [id]: Number(event.target.value) } }, 'replace')}
      />
      <span className={styles.weightValue} aria-hidden>
        {format.number(weight)} <small>{shareText}</small>
      </span>
      <IconButton
        label={words.removeWeight(names[id])}
        icon={<X aria-hidden />}
        onClick={() => changeFind({ weights: others })}
      />
    </li>
  );
}
