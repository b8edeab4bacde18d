import { useSay, useStoryWords } from '../../state/storyWords';
import type { ResolvedChart, ResolvedRow } from '../../story/chart';
import styles from './stage.module.css';
import { TimeChart } from './TimeChart';

/** More rows than this are drawn over time. */
const MOST_BARS = 6;

/** The chart of a scene. The bars are a table; a drawing has one behind it. */
export function Chart({ chart }: { readonly chart: ResolvedChart }) {
  if (chart.rows.length <= MOST_BARS) return <Bars chart={chart} />;
  return <TimeChart chart={chart} />;
}

function Bars({ chart }: { readonly chart: ResolvedChart }) {
  const words = useStoryWords();
  const say = useSay();
  const { title, rows, whole, most } = chart;
  const wholeText = whole && whole.value !== null ? say.value(whole.value, whole.unit, whole.qualifier) : null;
  return (
    <table className={styles.bars}>
      <caption>
        {title}
        {wholeText && <span className={styles.quiet}> {words.chart.of(wholeText)}</span>}
      </caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{words.chart.what}</th>
          <th scope="col">{words.chart.value}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">{row.label}</th>
            <td>
              <Bar row={row} most={most} hasWhole={whole !== null} />
              <span className={styles.barValue}>
                {row.resolved.value === null
                  ? say.notPublished
                  : say.value(row.resolved.value, row.resolved.unit, row.resolved.qualifier)}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface BarProps {
  readonly row: ResolvedRow;
  readonly most: number;
  readonly hasWhole: boolean;
}

/** Unknown is hatched over the whole length, never a bar of nothing; what is worked out is drawn in outline. */
function Bar({ row: { value, resolved }, most, hasWhole }: BarProps) {
  if (value === null) return <span className={`${styles.track} ${styles.trackUnknown}`} aria-hidden />;
  const share = most > 0 ? Math.max(0, value) / most : 0;
  const derived = resolved.kind === 'computed' || resolved.basis.some(({ claim }) => claim.basis === 'derived');
  return (
    <span className={styles.track} data-whole={hasWhole} aria-hidden>
      <span className={derived ? styles.barDerived : styles.bar} style={{ width: `${share * 100}%` }} />
    </span>
  );
}
