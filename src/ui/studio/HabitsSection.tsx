import { useId } from 'react';
import type { Problem } from '../../domain/studio/problem';
import { NUMBER_HABITS } from '../../domain/studio/number';
import { tellDayOrder, tellNumbers, type Comparison } from '../../state/studio';
import { useFormat } from '../../state/selectors';
import { useStudioWords } from '../../state/studioWords';
import styles from './studio.module.css';

interface HabitsSectionProps {
  readonly comparison: Comparison;
  readonly problems: readonly Problem[];
}

/** Asked only where the file itself does not tell; an answer can be changed. */
export function HabitsSection({ comparison: { found, told }, problems }: HabitsSectionProps) {
  const { habits: words } = useStudioWords();
  const format = useFormat();
  const name = useId();
  const numbers = found.doubtful.length > 0;
  const days = told.dayOrder !== undefined || problems.some(({ reason }) => reason.kind === 'ambiguous-date');
  if (!numbers && !days) return null;
  return (
    <section className={styles.form} aria-label={words.title}>
      <h3>{words.title}</h3>
      {numbers && (
        <fieldset className={styles.choices}>
          <legend>{words.numbers(format.list(found.doubtful))}</legend>
          {NUMBER_HABITS.map((habit) => (
            <label key={habit} className="check">
              <input
                type="radio"
                name={`${name}-numbers`}
                checked={told.numbers?.[0] === habit}
                onChange={() => tellNumbers(habit)}
              />
              {words.choices[habit]}
            </label>
          ))}
        </fieldset>
      )}
      {days && (
        <fieldset className={styles.choices}>
          <legend>{words.days}</legend>
          {(['day-first', 'month-first'] as const).map((order) => (
            <label key={order} className="check">
              <input
                type="radio"
                name={`${name}-days`}
                checked={told.dayOrder === order}
                onChange={() => tellDayOrder(order)}
              />
              {order === 'day-first' ? words.dayFirst : words.monthFirst}
            </label>
          ))}
        </fieldset>
      )}
    </section>
  );
}
