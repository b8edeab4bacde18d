import { changeFind } from '../../state/actions';
import { useFindWords } from '../../state/findWords';
import { useFormat } from '../../state/selectors';
import { useStore, type FoundLand } from '../../state/store';
import styles from './find.module.css';

/** Whether figures too old to be the present count; offered only where there are any. */
export function OldFigures({ found }: { readonly found: FoundLand }) {
  const words = useFindWords();
  const format = useFormat();
  const allowHistory = useStore((s) => s.view.find.allowHistory);
  const old = found.places.filter(({ measured }) => Object.values(measured).some(({ history }) => history)).length;
  if (old === 0) return null;
  return (
    <div className={styles.old}>
      <label className="check">
        <input
          type="checkbox"
          checked={allowHistory}
          aria-describedby="find-old-hint"
          onChange={(event) => changeFind({ allowHistory: event.target.checked })}
        />
        {words.history}
      </label>
      <p id="find-old-hint" className="hint">
        {words.historyHint(format.number(old))}
      </p>
    </div>
  );
}
