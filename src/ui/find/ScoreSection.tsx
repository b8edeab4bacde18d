import { useRef, useState, type ToggleEvent } from 'react';
import { CRITERIA, type CriterionId } from '../../domain/land/criterionIds';
import { PRESETS, PRESET_IDS, presetOf } from '../../domain/score/presets';
import { roundToSum } from '../../domain/score/round';
import { weightSum, type Weights } from '../../domain/score/score';
import { changeFind } from '../../state/actions';
import { useFindWords } from '../../state/findWords';
import { useStore } from '../../state/store';
import { Alert } from '../kit/Alert';
import { Button } from '../kit/Button';
import { Disclosure } from '../kit/Disclosure';
import styles from './score.module.css';
import { ScoreMethod } from './ScoreMethod';
import { WeightRow } from './WeightRow';

/** What matters and how much: ready weights, own ones, and how the points are counted. */
export function ScoreSection() {
  const words = useFindWords().score;
  const weights = useStore((s) => s.view.find.weights);
  const weighed = CRITERIA.filter((id) => weights[id] !== undefined);
  const [startsOpen] = useState(weighed.length > 0);
  const seen = useRef(startsOpen);
  const preset = presetOf(weights);
  const sum = weightSum(weights);
  const shares = roundToSum(weighed.map((id) => (sum === 0 ? 0 : ((weights[id] ?? 0) / sum) * 100)));

  // What the reader opens comes to the top of the panel, so that weights and ranking are in sight together.
  const onToggle = (event: ToggleEvent<HTMLDetailsElement>): void => {
    const section = event.currentTarget;
    if (section.open && !seen.current) section.scrollIntoView({ block: 'start' });
    seen.current = false;
  };

  return (
    <Disclosure
      className={styles.section ?? ''}
      label={<h3 className={styles.sectionName}>{words.title}</h3>}
      aside={preset && words.preset[preset]}
      open={startsOpen}
      onToggle={onToggle}
    >
      <p className="hint">{words.about}</p>
      <fieldset aria-label={words.presets} className={styles.presets}>
        {PRESET_IDS.map((id) => (
          <Button
            key={id}
            look="outline"
            aria-pressed={preset === id}
            onClick={() => changeFind({ weights: PRESETS[id], order: 'score' })}
          >
            {words.preset[id]}
          </Button>
        ))}
      </fieldset>
      {weighed.length > 0 && (
        <ul className={styles.weights} aria-label={words.weight}>
          {weighed.map((id, index) => (
            <WeightRow key={id} id={id} share={shares[index] ?? 0} />
          ))}
        </ul>
      )}
      {weighed.length > 0 && sum === 0 && <Alert>{words.allZero}</Alert>}
      <div className={styles.foot}>
        <AddCriterion weights={weights} />
        {weighed.length > 0 && (
          <Button look="link" onClick={() => changeFind({ weights: {}, order: 'name' })}>
            {words.clear}
          </Button>
        )}
      </div>
      {weighed.length > 0 && <ScoreMethod weighed={weighed} />}
    </Disclosure>
  );
}

/** Weight that a newly added criterion starts with. */
const FIRST_WEIGHT = 20;

function AddCriterion({ weights }: { readonly weights: Weights<CriterionId> }) {
  const words = useFindWords();
  const others = CRITERIA.filter((id) => weights[id] === undefined);
  if (others.length === 0) return null;
  return (
    <select
      className={`field ${styles.add}`}
      aria-label={words.score.add}
      value=""
      onChange={(event) => {
        const id = others.find((other) => other === event.target.value);
        if (id) changeFind({ weights: { ...weights, [id]: FIRST_WEIGHT }, order: 'score' });
      }}
    >
      <option value="">{words.score.addChoice}</option>
      {others.map((id) => (
        <option key={id} value={id}>
          {words.names[id]}
        </option>
      ))}
    </select>
  );
}
