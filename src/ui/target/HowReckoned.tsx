import type { Planned } from '../../domain/targets/plan';
import { hasTwoSpans } from '../../domain/targets/targets';
import { useFormat } from '../../state/selectors';
import { useTargetWords } from '../../state/targetWords';
import { Disclosure } from '../kit/Disclosure';
import styles from './target.module.css';
import { useMoney } from './useMoney';

/** The formula with its numbers, so that anyone can do it again on paper. */
export function HowReckoned({ planned: { progress, target } }: { readonly planned: Planned }) {
  const words = useTargetWords();
  const format = useFormat();
  const money = useMoney();
  const { amount, reached, required, before, multiple } = progress;
  const sum = (flows: readonly { readonly usdMillion: number }[]): string =>
    flows.map(({ usdMillion }) => money.bare(usdMillion)).join(' + ');
  return (
    <Disclosure className={styles.section ?? ''} label={<h3 className={styles.sectionName}>{words.how}</h3>}>
      <ul className={styles.formula}>
        <li>{words.formula}</li>
        {reached && reached.minus.length > 0 && (
          <li>{words.formulaReached(sum(reached.plus), sum(reached.minus), money.bare(reached.usdMillion))}</li>
        )}
        {amount !== null && required && (
          <li>
            {words.formulaPace(
              money.bare(amount),
              money.bare(reached?.usdMillion ?? 0),
              money.months(required.months),
              format.number(required.usdMillionPerMonth),
            )}
          </li>
        )}
        {before && (
          <li>
            {words.formulaBefore(
              money.bare(before.flow.usdMillion),
              money.months(before.months),
              format.number(before.usdMillionPerMonth),
              format.asOf(before.flow.row.period),
            )}
          </li>
        )}
        {required && before && multiple !== null && (
          <li>
            {words.formulaMultiple(
              format.number(required.usdMillionPerMonth),
              format.number(before.usdMillionPerMonth),
              format.number(multiple),
            )}
          </li>
        )}
        {hasTwoSpans(target) && <li>{words.halfNote}</li>}
      </ul>
    </Disclosure>
  );
}
