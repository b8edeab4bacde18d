import { useId, useMemo, useState } from 'react';
import { byDate } from '../../../domain/series';
import { openDialog } from '../../../state/actions';
import { useFormat, useT } from '../../../state/selectors';
import { useStore } from '../../../state/store';
import { Disclosure } from '../../kit/Disclosure';
import { useClaimText } from '../claimText';
import { sourceDialog } from '../names';
import { SourceButton } from '../SourceButton';
import styles from './chart.module.css';
import type { ChartPoint, ChartSeries } from './chartSeries';
import { ChartTable } from './ChartTable';
import { Drawing } from './Drawing';
import { Marker } from './Marker';

interface SeriesChartProps {
  /** What the chart shows, for those who do not see it. */
  readonly label: string;
  /** Unit of the values, above the axis. */
  readonly unit: string;
  readonly series: readonly ChartSeries[];
  /** Bars over the period of each figure; otherwise points at its date. */
  readonly bars?: boolean;
}

/**
 * A chart of published figures. The pointer, or the slider below it, goes from figure to figure; the line under the
 * drawing says each with its date and publisher. The table holds the same figures.
 */
export function SeriesChart({ label, unit, series, bars = false }: SeriesChartProps) {
  const t = useT();
  const format = useFormat();
  const claimText = useClaimText();
  const sources = useStore((s) => s.dataset.sources);
  const readingId = useId();
  const steps = useMemo(
    () =>
      series
        .flatMap((one) => one.points.map((point) => ({ series: one, point })))
        .toSorted((a, b) => byDate(a.point, b.point)),
    [series],
  );
  const [chosen, setChosen] = useState<number | null>(null);
  const words = t.panels.chart;
  const index = Math.min(chosen ?? Infinity, steps.length - 1);
  const active = steps[index];
  if (!active) return <p className={styles.quiet}>{words.empty}</p>;

  const { point } = active;
  const date = format.asOf(dateOf(point));
  const value = claimText(point.claim).whole;
  const choose = (wanted: ChartPoint | null): void => {
    const found = steps.findIndex((step) => step.point === wanted);
    if (found !== -1) setChosen(found);
  };

  return (
    <figure className={styles.chart} aria-label={label}>
      <p className={styles.quiet}>{unit}</p>
      <Drawing
        series={series}
        bars={bars}
        active={point}
        onPoint={choose}
        onOpen={() => openDialog(sourceDialog(point.ref))}
      />
      <input
        type="range"
        className={styles.scrub}
        aria-label={words.scrub}
        aria-valuetext={words.reading(active.series.name, value, date)}
        min={0}
        max={steps.length - 1}
        value={index}
        onChange={(event) => setChosen(event.currentTarget.valueAsNumber)}
      />
      <div className={styles.reading} id={readingId}>
        <Marker tone={active.series.tone} hollow={point.claim.basis === 'derived'} />
        <span className={styles.readingText}>
          <strong>{value}</strong> <span className={styles.quiet}>{date}</span>
          <br />
          <span className={styles.quiet}>
            {active.series.name} · {sources[point.claim.source]?.publisher ?? point.claim.source}
          </span>
        </span>
        <SourceButton name={words.reading(active.series.name, value, date)} of={point.ref} />
      </div>
      <ul className={styles.legend}>
        {series.map(({ name, tone }) => (
          <li key={name}>
            <Marker tone={tone} />
            {name}
          </li>
        ))}
        {steps.some(({ point }) => point.claim.basis === 'derived') && (
          <li>
            <Marker tone="circle" hollow />
            {words.legend.derived}
          </li>
        )}
        {steps.some(({ point }) => point.bound !== null) && (
          <li>
            <span className={styles.arrow} aria-hidden>
              ↕
            </span>
            {words.legend.bound}
          </li>
        )}
      </ul>
      <Disclosure label={words.asTable}>
        <ChartTable label={label} steps={steps} />
      </Disclosure>
    </figure>
  );
}

const dateOf = ({ claim, ref }: ChartPoint): string | null =>
  ref.of === 'city' ? (ref.period ?? claim.asOf) : claim.asOf;
