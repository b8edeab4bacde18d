import { isOfHeadline, type HeadlineReading } from '../../domain/cityHeadline';
import type { FigureRef } from '../../domain/contradiction';
import { contradictionsOf } from '../../domain/sameRef';
import { useT } from '../../state/selectors';
import { useStore } from '../../state/store';
import { ContradictionMark } from '../figure/ContradictionMark';
import { FigureValue } from '../figure/FigureValue';
import { useFigureName } from '../figure/names';
import { SourceButton } from '../figure/SourceButton';
import { VisuallyHidden } from '../kit/VisuallyHidden';
import { CitySign } from './CitySign';
import styles from './city.module.css';
import { NewerFigures } from './NewerFigures';

/**
 * A figure that the panel leads with. Below it stand its parts, behind the sign of what they come to: equal, or the
 * amber mark of a sum that does not add up.
 */
export function HeadlineHero({
  reading: { item, figures, parts, adds, newer },
}: {
  readonly reading: HeadlineReading;
}) {
  const t = useT();
  const figureName = useFigureName();
  const all = useStore((s) => s.dataset.contradictions);
  const [main] = figures;
  if (!main) return null;
  const ref: FigureRef = { of: 'city', ...main.key };
  const name = figureName(ref);
  const marked = contradictionsOf(all, ref).map(({ id }) => id);
  return (
    <section className={styles.hero} aria-label={t.panels.city.items[item.id]}>
      <h3 className="visually-hidden">{t.panels.city.items[item.id]}</h3>
      <p className={styles.heroFigure}>
        <FigureValue figure={main.figure} dated={!isOfHeadline(main.figure)} />
        <SourceButton name={name} of={ref} />
        {item.id === 'capital' && <span className={styles.quiet}>{t.panels.city.registered}</span>}
      </p>
      {parts.length > 0 && (
        <p className={styles.line}>
          {marked.length > 0 ? <ContradictionMark name={name} of={ref} /> : adds && <Equals />}
          {parts.map(({ key, figure }, index) => (
            <span key={key.subject} className={styles.part}>
              {index > 0 && <span className={styles.quiet}>+</span>}
              <FigureValue figure={figure} dated={!isOfHeadline(figure)} unit={false} />
              <span className={styles.quiet}>{t.panels.subjectsShort[key.subject]}</span>
              <CitySign of={key} except={marked} />
            </span>
          ))}
        </p>
      )}
      <NewerFigures newer={newer} main={main} marked={marked} />
    </section>
  );
}

function Equals() {
  const t = useT();
  return (
    <span className={styles.equals}>
      <span aria-hidden>=</span>
      <VisuallyHidden>{t.panels.city.equals}</VisuallyHidden>
    </span>
  );
}
