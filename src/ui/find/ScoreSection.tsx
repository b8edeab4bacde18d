import { CRITERIA, type CriterionId } from '../../domain/land/criterionIds';
import { PRESETS, PRESET_IDS, presetOf } from '../../domain/score/presets';
import { roundToSum } from '../../domain/score/round';
import { MISSING, weightSum, type Weights } from '../../domain/score/score';
import { changeFind } from '../../state/actions';
import { useFindWords } from '../../state/findWords';
import { useStore } from '../../state/store';
import { Alert } from '../kit/Alert';
import { Button } from '../kit/Button';
import { Disclosure } from '../kit/Disclosure';
import styles from './score.module.css';
import { WeightRow } from './WeightRow';

/** What matters and how much: ready weights, own ones, and what to do where a figure is not published. */
export function ScoreSection() {
  const words = useFindWords();
  const weights = useStore((s) => s.view.find.weights);
  const weighed = CRITERIA.filter((id) => weights[id] !== undefined);
  const preset = presetOf(weights);
  const sum = weightSum(weights);
  const shares = roundToSum(weighed.map((id) => (sum === 0 ? 0 : ((weights[id] ?? 0) / sum) * 100)));

  return (
    <Disclosure
      className={styles.section ?? ''}
      label={<h3 className={styles.sectionName}>{words.score.title}</h3>}
      aside={preset && words.score.preset[preset]}
      open={weighed.length > 0}
    >
      <p className="hint">{words.score.about}</p>
      <fieldset aria-label={words.score.presets} className={styles.presets}>
        {PRESET_IDS.map((id) => (
          <Button
            key={id}
            look="outline"
            aria-pressed={preset === id}
            onClick={() => changeFind({ weights: PRESETS[id], order: 'score' })}
          >
            {words.score.preset[id]}
          </Button>
        ))}
      </fieldset>
      {weighed.length > 0 && (
        <ul className={styles.weights}>
          {weighed.map((id, index) => (
            <WeightRow key={id} id={id} share={shares[index] ?? 0} />
          ))}
        </ul>
      )}
      {weighed.length > 0 && sum === 0 && <Alert>{words.score.allZero}</Alert>}
      <div className={styles.foot}>
        <AddCriterion weights={weights} />
        {weighed.length > 0 && (
          <Button look="link" onClick={() => changeFind({ weights: {}, order: 'name' })}>
            {words.score.clear}
          </Button>
        )}
      </div>
      {weighed.length > 0 && <MissingChoice />}
      <p className="hint">{words.score.method}</p>
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

function MissingChoice() {
  const words = useFindWords();
  const missing = useStore((s) => s.view.find.missing);
  return (
    <fieldset className={styles.missing}>
      <legend>{words.score.missing}</legend>
      {MISSING.map((id) => (
        <label key={id} className="check">
          <input
            type="radio"
            name="find-missing"
            checked={missing === id}
            onChange={() => changeFind({ missing: id })}
          />
          {words.score.missingIs[id]}
        </label>
      ))}
    </fieldset>
  );
}
