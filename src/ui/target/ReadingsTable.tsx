import type { Planned } from '../../domain/targets/plan';
import type { Progress } from '../../domain/targets/progress';
import { amountOf } from '../../domain/targets/targets';
import { useFormat } from '../../state/selectors';
import { useTargetWords } from '../../state/targetWords';
import { VisuallyHidden } from '../kit/VisuallyHidden';
import styles from './target.module.css';
import { useMoney } from './useMoney';

/** All ways to read the target side by side: what each asks a month, and how many times the pace before that is. */
export function ReadingsTable({ planned: { readings, progress, target } }: { readonly planned: Planned }) {
  const words = useTargetWords();
  const format = useFormat();
  const money = useMoney();
  const [first = []] = readings;
  const [main, both] = [amountOf(target, 'all') ?? 0, amountOf(target, 'plus') ?? 0];
  return (
    <table className={styles.table} aria-label={words.readingsLabel}>
      <caption>
        {progress.before ? words.readingsNote(format.asOf(progress.before.flow.row.period)) : words.readingsPlain}
      </caption>
      <thead>
        <tr>
          <th scope="col">{words.reading}</th>
          {first.map(({ reading }) => (
            <th key={reading.span} scope="col">
              {words.spans[reading.span]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {readings.map((row) => (
          <tr key={row[0]?.reading.sum}>
            <th scope="row">{words.sums[row[0]?.reading.sum ?? 'plus'](money.bare(main), money.bare(both - main))}</th>
            {row.map((one) => (
              <Cell key={one.reading.span} progress={one} chosen={isSame(one, progress)} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const isSame = (a: Progress, b: Progress): boolean =>
  a.reading.sum === b.reading.sum && a.reading.span === b.reading.span;

function Cell({ progress, chosen }: { readonly progress: Progress; readonly chosen: boolean }) {
  const words = useTargetWords();
  const money = useMoney();
  const { required, multiple, missing, amount } = progress;
  const text =
    required && multiple !== null
      ? words.cell(money.pace(required.usdMillionPerMonth), money.times(multiple))
      : required
        ? money.pace(required.usdMillionPerMonth)
        : progress.rest === null && missing !== null && amount !== null
          ? words.cellDone(money.difference(0 - missing, amount))
          : words.nothingPublished;
  return (
    <td className={chosen ? styles.chosen : undefined}>
      {text}
      {chosen && <VisuallyHidden> ({words.chosen})</VisuallyHidden>}
    </td>
  );
}
