import { chosenClaim } from '../../domain/claim';
import type { NamedFigure } from '../../domain/cityHeadline';
import { useFormat, useT } from '../../state/selectors';
import { FigureValue } from '../figure/FigureValue';
import { CitySign } from './CitySign';
import styles from './city.module.css';

interface NewerFiguresProps {
  readonly newer: readonly NamedFigure[];
  /** The figure it stands beside: its subject and unit go without saying. */
  readonly main: NamedFigure;
  /** Disagreements that are marked beside it already. */
  readonly marked: readonly string[];
}

/** What has been published since, each with its own date: it belongs to another day and replaces nothing. */
export function NewerFigures({ newer, main, marked }: NewerFiguresProps) {
  const t = useT();
  const format = useFormat();
  const unit = chosenClaim(main.figure)?.unit;
  return newer.map(({ key, figure }) => (
    <p key={`${key.subject} ${key.period}`} className={styles.line}>
      <span className={styles.tag}>{t.panels.city.newer}</span>
      <FigureValue figure={figure} dated={false} unit={chosenClaim(figure)?.unit !== unit} />
      <span className={styles.quiet}>
        {key.subject !== main.key.subject && `${t.panels.subjectsShort[key.subject]}, `}
        {format.asOf(key.period)}
      </span>
      <CitySign of={key} except={marked} />
    </p>
  ));
}
