import { areaLimit } from '../../domain/land/limits';
import { useFindWords } from '../../state/findWords';
import { useStore, type FoundLand } from '../../state/store';
import { AreaFilter } from '../filters/AreaFilter';
import { AREA_STEPS_HA } from '../filters/AreaSlider';
import styles from './find.module.css';
import { Bars } from './Histogram';
import { knownFigures } from './knownFigures';

/** The area is a filter of the whole app: the same fields as there, over the areas that are known. */
export function AreaLimit({ found }: { readonly found: FoundLand }) {
  const words = useFindWords();
  const filters = useStore((s) => s.view.filters);
  return (
    <fieldset aria-label={words.names.area} className={styles.area}>
      <span className={styles.fieldLabel}>{words.names.area}</span>
      <Bars
        id="area"
        edges={AREA_STEPS_HA}
        known={knownFigures(found.places, 'area', false)}
        limit={areaLimit(filters)}
      />
      <AreaFilter />
    </fieldset>
  );
}
