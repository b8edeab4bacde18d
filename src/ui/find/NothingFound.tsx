import { withUnknown } from '../../domain/land/limits';
import { changeFilters, changeFind } from '../../state/actions';
import { useFindWords } from '../../state/findWords';
import { useFormat } from '../../state/selectors';
import { useStore, type FoundLand } from '../../state/store';
import { Button } from '../kit/Button';
import styles from './find.module.css';

/** No place is known to fit: why, and the honest ways on. */
export function NothingFound({ found: { leftOut, places } }: { readonly found: FoundLand }) {
  const words = useFindWords();
  const format = useFormat();
  const { limits, allowHistory } = useStore((s) => s.view.find);
  const hasOld = places.some(({ measured }) => measured.free.history);
  const include = (): void => {
    changeFilters({ areaUnknown: true });
    changeFind({ includeUnknown: true, sectorUnknown: true, limits: withUnknown(limits, true) }, 'replace');
  };
  return (
    <div className={styles.nothing}>
      <p>
        <strong>{words.none.title}</strong>{' '}
        {leftOut.length > 0 ? words.none.unknown(format.number(leftOut.length)) : words.none.nothing}
      </p>
      {leftOut.length > 0 && (
        <div className={styles.buttons}>
          <Button look="outline" onClick={include}>
            {words.none.include}
          </Button>
          {hasOld && !allowHistory && limits.free && (
            <Button look="outline" onClick={() => changeFind({ allowHistory: true })}>
              {words.none.history}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
