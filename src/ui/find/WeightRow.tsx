import { X } from 'lucide-react';
import type { CriterionId } from '../../domain/land/criterionIds';
import { VALUE_SCALES } from '../../domain/score/presets';
import { MAX_WEIGHT } from '../../domain/score/swap';
import { changeFind } from '../../state/actions';
import { useFindWords } from '../../state/findWords';
import { useFormat } from '../../state/selectors';
import { useStore } from '../../state/store';
import { IconButton } from '../kit/Button';
import { amountText } from './amountText';
import { criterionColour } from './criterionColour';
import styles from './score.module.css';

interface WeightRowProps {
  readonly id: CriterionId;
  /** Of all weights, in whole per cent that add up to 100. */
  readonly share: number;
}

/** The weight of one criterion, its share of all weights, and between which figures its points lie. */
export function WeightRow({ id, share }: WeightRowProps) {
  const words = useFindWords();
  const format = useFormat();
  const weights = useStore((s) => s.view.find.weights);
  const weight = weights[id] ?? 0;
  const { worst, best } = VALUE_SCALES[id];
  const { [id]: _, ...others } = weights;
  const shareText = format.percent(share);
  return (
    <li className={styles.weight}>
      <span className={styles.swatch} style={{ background: criterionColour(id) }} aria-hidden />
      <span className={styles.weightName}>
        {words.names[id]}
        <small>{words.score.scale(amountText(id, worst, format), amountText(id, best, format))}</small>
      </span>
      <input
        type="range"
        min={0}
        max={MAX_WEIGHT}
        value={weight}
        aria-label={words.score.weightOf(words.names[id])}
        aria-valuetext={words.score.weightValue(format.number(weight), shareText)}
        onChange={(event) => changeFind({ weights: { ...weights, [id]: Number(event.target.value) } }, 'replace')}
      />
      <output className={styles.weightValue}>
        {format.number(weight)}
        <small>{shareText}</small>
      </output>
      <IconButton
        label={words.score.removeWeight(words.names[id])}
        icon={<X aria-hidden />}
        onClick={() => changeFind({ weights: others })}
      />
    </li>
  );
}
