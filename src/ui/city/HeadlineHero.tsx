import type { HeadlineReading, NamedFigure } from '../../domain/cityHeadline';
import { useT } from '../../state/selectors';
import { FigureValue } from '../figure/FigureValue';
import { CitySign } from './CitySign';
import styles from './city.module.css';
import { NewerFigures } from './NewerFigures';

/** A figure that the panel leads with: large, with the parts it is published with and what is newer. */
export function HeadlineHero({ reading: { item, figures, parts, newer } }: { readonly reading: HeadlineReading }) {
  const t = useT();
  return (
    <section className={styles.hero} aria-label={t.panels.city.items[item.id]}>
      <h3 className={styles.heroLabel}>{t.panels.city.items[item.id]}</h3>
      {figures.map((named) => (
        <p key={named.key.subject} className={styles.heroFigure}>
          <FigureValue figure={named.figure} />
          <CitySign of={named.key} />
        </p>
      ))}
      <ul className={styles.parts}>
        {parts.map((part) => (
          <Part key={part.key.subject} part={part} />
        ))}
      </ul>
      <NewerFigures newer={newer} said={item.figures[0]?.subject ?? 'city:all'} />
    </section>
  );
}

function Part({ part: { key, figure } }: { readonly part: NamedFigure }) {
  const t = useT();
  return (
    <li>
      <FigureValue figure={figure} dated={false} />
      <span className={styles.partName}>{t.panels.subjects[key.subject]}</span>
      <CitySign of={key} />
    </li>
  );
}
