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
    <label className={`check ${styles.old}`}>
      <input
        type="checkbox"
        checked={allowHistory}
        onChange={(event) => changeFind({ allowHistory: event.target.checked })}
      />
      {words.history(format.number(old))}
    </label>
  );
}
