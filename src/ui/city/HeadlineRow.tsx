import { chosenClaim } from '../../domain/claim';
import type { HeadlineReading, NamedFigure } from '../../domain/cityHeadline';
import type { FigureRef } from '../../domain/contradiction';
import { contradictionsOf } from '../../domain/sameRef';
import { useFormat, useT } from '../../state/selectors';
import { useStore } from '../../state/store';
import { useClaimText } from '../figure/claimText';
import { FigureValue } from '../figure/FigureValue';
import { CitySign } from './CitySign';
import styles from './city.module.css';
import { NewerFigures } from './NewerFigures';

/** A figure in a quiet line of its own, with its period, what came of it and what is newer. */
export function HeadlineRow({ reading: { item, figures, newer, result } }: { readonly reading: HeadlineReading }) {
  const t = useT();
  const format = useFormat();
  const words = t.panels.city;
  const all = useStore((s) => s.dataset.contradictions);
  const [main, ...beside] = figures;
  if (!main) return null;
  const ref: FigureRef = { of: 'city', ...main.key };
  // One mark is enough for one disagreement.
  const marked = contradictionsOf(all, ref).map(({ id }) => id);
  return (
    <section className={styles.row} aria-label={words.items[item.id]}>
      <h3 className={styles.label}>
        {words.items[item.id]}
        <span className={styles.period}>{format.asOf(main.key.period)}</span>
      </h3>
      <p className={styles.line}>
        <FigureValue figure={main.figure} dated={false} />
        {beside.some(({ key }) => key.subject !== main.key.subject) && (
          <span className={styles.quiet}>{t.panels.subjectsShort[main.key.subject]}</span>
        )}
        <CitySign of={main.key} />
        {beside.map((other) => (
          <Beside key={`${other.key.subject} ${other.key.indicator}`} other={other} main={main} marked={marked} />
        ))}
      </p>
      {result && (
        <p className={styles.line}>
          <span className={styles.tag}>{words.result}</span>
          <FigureValue figure={result.figure} dated={false} />
          <span className={styles.quiet}>{format.asOf(result.key.period)}</span>
          <CitySign of={result.key} />
        </p>
      )}
      <NewerFigures newer={newer} main={main} marked={marked} />
    </section>
  );
}

interface BesideProps {
  readonly other: NamedFigure;
  readonly main: NamedFigure;
  readonly marked: readonly string[];
}

/** A second figure of the same sentence: the other part of a target, or what it would mean in per cent. */
function Beside({ other: { key, figure }, main, marked }: BesideProps) {
  const t = useT();
  const claimText = useClaimText();
  const claim = chosenClaim(figure);
  const growth = key.indicator === 'target_inflow_growth_vs_2016_2020_pct' && claim;
  return (
    <span className={styles.part}>
      {growth ? (
        <span className={styles.quiet}>{t.panels.city.growth(claimText(claim).whole)}</span>
      ) : (
        <>
          <span className={styles.quiet}>+</span>
          <FigureValue figure={figure} dated={false} />
          {key.subject !== main.key.subject && (
            <span className={styles.quiet}>{t.panels.subjectsShort[key.subject]}</span>
          )}
        </>
      )}
      <CitySign of={key} except={marked} />
    </span>
  );
}
