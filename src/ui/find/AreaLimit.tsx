import { areaLimit } from '../../domain/land/limits';
import { useFindWords } from '../../state/findWords';
import { useFormat } from '../../state/selectors';
import { useStore, type FoundLand } from '../../state/store';
import { AreaFilter } from '../filters/AreaFilter';
import { AREA_STEPS_HA } from '../filters/AreaSlider';
import styles from './find.module.css';
import { Bars } from './Histogram';
import { knownFigures, knownText } from './knownFigures';

/** The area is a filter of the whole app: the same fields as there, over the areas that are known. */
export function AreaLimit({ found }: { readonly found: FoundLand }) {
  const words = useFindWords();
  const format = useFormat();
  const filters = useStore((s) => s.view.filters);
  const known = knownFigures(found.places, 'area', false);
  return (
    <fieldset aria-label={words.names.area} className={styles.area}>
      <div className={styles.naming}>
        <span className={styles.fieldLabel}>{words.names.area}</span>
        <span className={styles.note}>{knownText('area', known, words, format)}</span>
      </div>
      <Bars id="area" edges={AREA_STEPS_HA} known={known} limit={areaLimit(filters)} />
      <AreaFilter />
    </fieldset>
  );
}
