import type { CityFigure } from '../../domain/city';
import { useFormat, useT } from '../../state/selectors';
import { CitySign } from '../city/CitySign';
import { FigureValue } from '../figure/FigureValue';
import styles from './target.module.css';

export interface NamedRow {
  readonly label: string;
  readonly row: CityFigure;
}

/** Published figures with subject and period; each opens its sources, and says who disagrees. */
export function FigureList({ label, rows }: { readonly label: string; readonly rows: readonly NamedRow[] }) {
  const t = useT();
  const format = useFormat();
  return (
    <ul className={styles.figures} aria-label={label}>
      {rows.map(({ label: name, row }) => (
        <li key={`${name} ${row.subject} ${row.indicator} ${row.period}`}>
          <span className={styles.figureName}>
            {name}
            <small>
              {t.panels.subjects[row.subject]}, {format.asOf(row.period)}
            </small>
          </span>
          <FigureValue figure={row.figure} dated={false} />
          <CitySign of={{ subject: row.subject, indicator: row.indicator, period: row.period }} />
        </li>
      ))}
    </ul>
  );
}
