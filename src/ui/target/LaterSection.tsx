import type { Planned } from '../../domain/targets/plan';
import { changePlan } from '../../state/planning';
import { useFormat } from '../../state/selectors';
import { useStore } from '../../state/store';
import { useTargetWords } from '../../state/targetWords';
import styles from './target.module.css';
import { useMoney } from './useMoney';

/** What the year then brought: never part of the plan, laid over it when asked for, and marked as known only later. */
export function LaterSection({ planned: { today, course, target } }: { readonly planned: Planned }) {
  const words = useTargetWords();
  const format = useFormat();
  const money = useMoney();
  const { later, seen } = useStore((s) => s.view.plan);
  if (!course) return null;
  const { reached, missing, amount, rest } = today;
  return (
    <div className={styles.block}>
      <label className="check">
        <input type="checkbox" checked={later} onChange={(event) => changePlan({ later: event.target.checked })} />
        {words.laterSwitch}
      </label>
      {later && (
        <div className={styles.later}>
          {course.later.length === 0 ? (
            <p className={styles.note}>{words.laterNone}</p>
          ) : (
            <>
              {reached && rest === null && missing !== null && amount !== null && (
                <p className={styles.line}>
                  {words.laterResult(
                    `${money.reached(reached)} (${format.asOf(reached.minus.length > 0 ? target.period : course.to.slice(0, 4))})`,
                    money.difference(0 - missing, amount),
                  )}
                </p>
              )}
              <p className={styles.note}>{words.laterNote(format.asOf(seen))}</p>
            </>
          )}
        </div>
      )}
    </div>
  );
}
