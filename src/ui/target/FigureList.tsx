import type { CityFigure } from '../../domain/city';
import type { CityKey } from '../../domain/cityHeadline';
import { contradictionsOf } from '../../domain/sameRef';
import { useFormat, useT } from '../../state/selectors';
import { useStore } from '../../state/store';
import { CitySign } from '../city/CitySign';
import { FigureValue } from '../figure/FigureValue';
import styles from './target.module.css';

export interface NamedRow {
  readonly label: string;
  readonly row: CityFigure;
}

const keyOf = ({ subject, indicator, period }: CityFigure): CityKey => ({ subject, indicator, period });

/** Published figures with subject and period; each opens its sources, and says who disagrees. */
export function FigureList({ label, rows }: { readonly label: string; readonly rows: readonly NamedRow[] }) {
  const t = useT();
  const format = useFormat();
  const contradictions = useStore((s) => s.dataset.contradictions);
  // One mark is enough for one disagreement.
  const marksOf = (row: CityFigure): readonly string[] =>
    contradictionsOf(contradictions, { of: 'city', ...keyOf(row) }).map(({ id }) => id);
  return (
    <ul className={styles.figures} aria-label={label}>
      {rows.map(({ label: name, row }, at) => (
        <li key={`${name} ${row.subject} ${row.indicator} ${row.period}`}>
          <span className={styles.figureName}>
            {name}
            <small>
              {t.panels.subjects[row.subject]}, {format.asOf(row.period)}
            </small>
          </span>
          <FigureValue figure={row.figure} dated={false} />
          <CitySign of={keyOf(row)} except={rows.slice(0, at).flatMap((above) => marksOf(above.row))} />
        </li>
      ))}
    </ul>
  );
}
