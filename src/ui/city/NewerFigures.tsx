import type { CitySubject } from '../../domain/city';
import type { NamedFigure } from '../../domain/cityHeadline';
import { useFormat, useT } from '../../state/selectors';
import { FigureValue } from '../figure/FigureValue';
import { CitySign } from './CitySign';
import styles from './city.module.css';

interface NewerFiguresProps {
  readonly newer: readonly NamedFigure[];
  /** The subject that goes without saying. */
  readonly said: CitySubject;
}

/** What has been published since, each with its own date: it belongs to another day and replaces nothing. */
export function NewerFigures({ newer, said }: NewerFiguresProps) {
  const t = useT();
  const format = useFormat();
  if (newer.length === 0) return null;
  return (
    <ul className={styles.newer}>
      {newer.map(({ key, figure }) => (
        <li key={`${key.subject} ${key.period}`}>
          <span className={styles.tag}>{t.panels.city.newer}</span>
          <FigureValue figure={figure} dated={false} />
          <span className={styles.partName}>
            {key.subject !== said && `${t.panels.subjects[key.subject]}, `}
            {format.asOf(key.period)}
          </span>
          <CitySign of={key} />
        </li>
      ))}
    </ul>
  );
}
