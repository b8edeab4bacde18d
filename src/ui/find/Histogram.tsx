import type { LimitId } from '../../domain/land/criterionIds';
import { histogram, STEPS } from '../../domain/land/histogram';
import type { Limit } from '../../domain/land/limits';
import { useFindWords } from '../../state/findWords';
import { useFormat } from '../../state/selectors';
import { amountText } from './amountText';
import styles from './find.module.css';
import type { KnownFigures } from './knownFigures';

interface HistogramProps {
  readonly id: LimitId;
  readonly known: KnownFigures;
  readonly limit: Pick<Limit, 'min' | 'max'> | null;
}

/** How the figures that are known are spread, over the slider's own marks; bars within the limit are in colour. */
export function Histogram({ id, known, limit }: HistogramProps) {
  return <Bars id={id} edges={STEPS[id]} known={known} limit={limit} />;
}

interface BarsProps {
  readonly id: LimitId | 'area';
  readonly edges: readonly number[];
  readonly known: KnownFigures;
  readonly limit: Pick<Limit, 'min' | 'max'> | null;
}

export function Bars({ id, edges, known: { values, old, all }, limit }: BarsProps) {
  const words = useFindWords();
  const format = useFormat();
  const counts = histogram(values, edges);
  const oldCounts = histogram(old, edges);
  const most = Math.max(1, ...counts.map((n, i) => n + (oldCounts[i] ?? 0)));
  const name =
    values.length === 0
      ? `${words.names[id]}: ${words.nobody(format.number(all))}`
      : words.histogram(
          words.names[id],
          format.number(values.length),
          format.number(all),
          amountText(id, Math.round(Math.min(...values) * 10) / 10, format),
          amountText(id, Math.round(Math.max(...values) * 10) / 10, format),
        );
  return (
    <div className={styles.histogram}>
      <svg
        viewBox={`0 0 ${counts.length} 1`}
        preserveAspectRatio="none"
        role="img"
        aria-label={name}
        className={values.length === 0 ? styles.barsUnknown : styles.bars}
      >
        {counts.map((count, i) => {
          const from = edges[i] ?? 0;
          const inside = isInside(from, edges[i + 1] ?? Infinity, limit);
          const tall = count / most;
          const taller = (oldCounts[i] ?? 0) / most;
          return (
            <g key={from}>
              <rect
                x={i + 0.04}
                width={0.92}
                y={1 - tall}
                height={tall}
                className={inside ? styles.bar : styles.barOut}
              />
              <rect x={i + 0.04} width={0.92} y={1 - tall - taller} height={taller} className={styles.barOld} />
            </g>
          );
        })}
      </svg>
    </div>
  );
}

/** Whether any of a bar's span lies within the limit. */
const isInside = (from: number, to: number, limit: Pick<Limit, 'min' | 'max'> | null): boolean =>
  to > (limit?.min ?? -Infinity) && from < (limit?.max ?? Infinity);
