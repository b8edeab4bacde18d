import type { Planned } from '../../domain/targets/plan';
import { useFormat } from '../../state/selectors';
import { useStore } from '../../state/store';
import { useTargetWords } from '../../state/targetWords';
import styles from './target.module.css';
import { useMoney } from './useMoney';

/** The answer: what must still come, how fast, and how that compares; below it the same with the assumed deals. */
export function Verdict({ planned }: { readonly planned: Planned }) {
  const words = useTargetWords();
  const format = useFormat();
  const { progress } = planned;
  const end = format.asOf(progress.counted.to);
  return (
    <div role="status" className={styles.verdict}>
      {progress.amount === null ? (
        <p className={styles.line}>{words.noAmount}</p>
      ) : progress.rest === null ? (
        <Reached planned={planned} />
      ) : progress.over ? (
        <p className={styles.line}>{words.overUnknown(end)}</p>
      ) : (
        <Required planned={planned} />
      )}
      <WithDeals planned={planned} />
    </div>
  );
}

function Required({ planned: { progress } }: { readonly planned: Planned }) {
  const words = useTargetWords();
  const format = useFormat();
  const money = useMoney();
  const seen = useStore((s) => s.view.plan.seen);
  const { missing, required, before, multiple, reached, counted, daysLeft } = progress;
  if (missing === null || !required) return null;
  if (missing <= 0) return <p className={styles.line}>{words.exceeded(money.amount(-missing))}</p>;
  return (
    <>
      <p className={styles.label}>{words.toCome(format.asOf(counted.to))}</p>
      <p className={styles.hero}>{money.amount(missing)}</p>
      <p className={styles.line}>
        {words.perMonth(money.paceWithUnit(required.usdMillionPerMonth), money.months(required.months))}
        {before && multiple !== null ? (
          <>
            {' · '}
            <strong>
              {words.multiple(
                money.times(multiple),
                format.asOf(before.flow.row.period),
                money.pace(before.usdMillionPerMonth),
              )}
            </strong>
          </>
        ) : (
          ` · ${words.noMultiple}`
        )}
      </p>
      <p className={styles.note}>
        {reached || before
          ? words.countedFrom(format.asOf(reached?.to ?? before?.flow.days.to ?? counted.from), format.asOf(seen))
          : words.countedFromStart(format.asOf(counted.from), format.asOf(seen))}
        {daysLeft &&
          ` ${words.daysLeft(
            money.paceWithUnit(daysLeft.usdMillionPerMonth),
            format.number(daysLeft.days),
            format.asOf(daysLeft.from),
          )}`}
      </p>
    </>
  );
}

function Reached({ planned: { progress } }: { readonly planned: Planned }) {
  const words = useTargetWords();
  const format = useFormat();
  const money = useMoney();
  const { reached, missing, counted } = progress;
  if (!reached || missing === null) return null;
  return (
    <>
      <p className={styles.label}>{words.reachedBy(format.asOf(counted.to))}</p>
      <p className={styles.hero}>{money.reached(reached)}</p>
      <p className={styles.line}>
        {missing === 0
          ? words.exactly
          : missing < 0
            ? words.exceeded(money.amount(-missing))
            : words.short(money.amount(missing))}
      </p>
    </>
  );
}

/** What assumptions would change, apart from what is published and under their own sign. */
function WithDeals({ planned: { deals } }: { readonly planned: Planned }) {
  const words = useTargetWords();
  const format = useFormat();
  const money = useMoney();
  const count = useStore((s) => s.view.plan.deals.length);
  const { total, gap, required, multiple } = deals;
  if (total === 0 || gap === null) return null;
  return (
    <div className={styles.assumed}>
      <p className={styles.label}>
        {words.withDeals} <span className={styles.tag}>{words.assumption}</span>
      </p>
      <p className={styles.heroSmall}>{gap > 0 ? words.gap(money.amount(gap)) : words.surplus(money.amount(-gap))}</p>
      <p className={styles.line}>
        {words.assumedTotal(money.amount(total), format.number(count))}
        {required &&
          ` · ${required.usdMillionPerMonth === 0 ? words.noPace : words.paceWith(money.paceWithUnit(required.usdMillionPerMonth))}`}
        {required && required.usdMillionPerMonth > 0 && multiple !== null && (
          <>
            {' · '}
            <strong>{words.timesWith(money.times(multiple))}</strong>
          </>
        )}
      </p>
    </div>
  );
}
