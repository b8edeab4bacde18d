import type { CityFigure } from '../../domain/city';
import { otherTargets } from '../../domain/targets/targets';
import { useNames } from '../../state/selectors';
import { useTargetWords } from '../../state/targetWords';
import { FigureList } from './FigureList';
import styles from './target.module.css';

/** Targets that are not money for a period that ends: shown as published. */
export function OtherTargets({ known }: { readonly known: readonly CityFigure[] }) {
  const words = useTargetWords();
  const names = useNames();
  return (
    <>
      <p className={styles.note}>{words.othersAbout}</p>
      <FigureList
        label={words.others}
        rows={otherTargets(known).map((row) => ({ label: names.cityIndicators[row.indicator], row }))}
      />
    </>
  );
}
