import type { HeadlineReading } from '../../domain/cityHeadline';
import { useFormat, useT } from '../../state/selectors';
import { FigureValue } from '../figure/FigureValue';
import { CitySign } from './CitySign';
import styles from './city.module.css';
import { NewerFigures } from './NewerFigures';

/** A figure in a quiet line of its own, with its period, what came of it and what is newer. */
export function HeadlineRow({ reading: { item, figures, newer, result } }: { readonly reading: HeadlineReading }) {
  const t = useT();
  const format = useFormat();
  const words = t.panels.city;
  const [first] = figures;
  const subjects = new Set(figures.map(({ key }) => key.subject));
  return (
    <div className={styles.row}>
      <dt>
        {words.items[item.id]}
        <span className={styles.period}>{first && format.asOf(first.key.period)}</span>
      </dt>
      <dd>
        {figures.map(({ key, figure }, index) => (
          <span key={`${key.subject} ${key.indicator}`} className={styles.rowFigure}>
            {index > 0 && subjects.size === 1 && <span className={styles.partName}>+</span>}
            <FigureValue figure={figure} dated={false} />
            {subjects.size > 1 && <span className={styles.partName}>{t.panels.subjects[key.subject]}</span>}
            {key.indicator === 'target_inflow_growth_vs_2016_2020_pct' && (
              <span className={styles.partName}>{words.plusGrowth}</span>
            )}
            <CitySign of={key} />
          </span>
        ))}
        {result && (
          <span className={styles.rowFigure}>
            <span className={styles.tag}>{words.result}</span>
            <FigureValue figure={result.figure} dated={false} />
            <span className={styles.partName}>{format.asOf(result.key.period)}</span>
            <CitySign of={result.key} />
          </span>
        )}
        <NewerFigures newer={newer} said="city:all" />
      </dd>
    </div>
  );
}
