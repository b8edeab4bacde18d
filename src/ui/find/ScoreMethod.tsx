import type { CriterionId } from '../../domain/land/criterionIds';
import { VALUE_SCALES } from '../../domain/score/presets';
import { MISSING } from '../../domain/score/score';
import { changeFind } from '../../state/actions';
import { useFindWords } from '../../state/findWords';
import { useFormat } from '../../state/selectors';
import { useStore } from '../../state/store';
import { Disclosure } from '../kit/Disclosure';
import { amountText } from './amountText';
import styles from './score.module.css';

/** How the points come about: the fixed scales, what a figure counts that nobody published, and whose method it is. */
export function ScoreMethod({ weighed }: { readonly weighed: readonly CriterionId[] }) {
  const { names, score: words } = useFindWords();
  const format = useFormat();
  const missing = useStore((s) => s.view.find.missing);
  return (
    <Disclosure className={styles.details ?? ''} label={words.how} aside={words.missingIs[missing]}>
      <fieldset className={styles.missing}>
        <legend>{words.missing}</legend>
        {MISSING.map((id) => (
          <label key={id} className="check">
            <input
              type="radio"
              name="find-missing"
              checked={missing === id}
              onChange={() => changeFind({ missing: id })}
            />
            {words.missingIs[id]}
          </label>
        ))}
      </fieldset>
      <table className={styles.sum} aria-label={words.scales}>
        <thead>
          <tr>
            <th scope="col">{words.criterion}</th>
            <th scope="col">{words.worst}</th>
            <th scope="col">{words.best}</th>
          </tr>
        </thead>
        <tbody>
          {weighed.map((id) => (
            <tr key={id}>
              <th scope="row">{names[id]}</th>
              <td>{amountText(id, VALUE_SCALES[id].worst, format)}</td>
              <td>{amountText(id, VALUE_SCALES[id].best, format)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="hint">
        {words.scales} {words.method}
      </p>
    </Disclosure>
  );
}
