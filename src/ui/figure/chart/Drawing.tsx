import { useMemo, type PointerEvent } from 'react';
import { runsOf } from '../../../domain/series';
import { useFormat } from '../../../state/selectors';
import styles from './chart.module.css';
import { axisValues, chartScale, extentOf, nearest, xOf, type ChartScale } from './chartScale';
import { MARKER, type ChartPoint, type ChartSeries, type Tone } from './chartSeries';
import { useBox } from './useBox';

interface DrawingProps {
  readonly series: readonly ChartSeries[];
  readonly bars: boolean;
  readonly active: ChartPoint;
  readonly onPoint: (point: ChartPoint | null) => void;
  readonly onOpen: () => void;
}

/** The drawing alone, for the eye; what it says stands in words beside it. */
export function Drawing({ series, bars, active, onPoint, onOpen }: DrawingProps) {
  const format = useFormat();
  const { unit } = active.claim;
  const [ref, { width, textPx }] = useBox();
  const points = useMemo(() => series.flatMap((one) => one.points), [series]);
  const widest = Math.max(...axisValues(points).map((value) => format.number(format.amount(value, unit)).length));
  const scale = useMemo(
    () =>
      chartScale(points, {
        width,
        height: Math.max(textPx * 11, width * 0.46),
        left: textPx * 0.62 * widest + 8,
        right: textPx,
        top: textPx,
        bottom: textPx * 1.8,
      }),
    [points, width, textPx, widest],
  );
  const { frame } = scale;
  const toPoint = (event: PointerEvent<SVGSVGElement>): void => {
    const box = event.currentTarget.getBoundingClientRect();
    onPoint(nearest(scale, points, [event.clientX - box.left, event.clientY - box.top]));
  };
  return (
    <svg
      ref={ref}
      className={styles.drawing}
      style={{ height: frame.height }}
      aria-hidden
      onPointerMove={toPoint}
      onPointerDown={toPoint}
      onClick={onOpen}
    >
      {scale.values.map(({ at, value }) => (
        <g key={value}>
          <line className={styles.grid} x1={frame.left} x2={frame.width - frame.right} y1={at} y2={at} />
          <text className={styles.tick} x={frame.left - 6} y={at} dy="0.32em" textAnchor="end">
            {format.number(format.amount(value, unit))}
          </text>
        </g>
      ))}
      {scale.years.map(({ at, value }) => (
        <text
          key={value}
          className={styles.tick}
          x={at}
          y={frame.height - frame.bottom + textPx * 1.3}
          textAnchor="middle"
        >
          {value}
        </text>
      ))}
      <line
        className={styles.cursor}
        x1={xOf(scale, active)}
        x2={xOf(scale, active)}
        y1={frame.top}
        y2={frame.height - frame.bottom}
      />
      {series.map((one) => (
        <g key={one.name} data-tone={one.tone}>
          {bars ? <Bars series={one} scale={scale} /> : <Lines series={one} scale={scale} />}
        </g>
      ))}
      {series.flatMap((one) =>
        one.points.map((point) => (
          <Point
            key={`${one.name} ${point.from} ${point.to}`}
            tone={one.tone}
            point={point}
            scale={scale}
            active={point === active}
          />
        )),
      )}
    </svg>
  );
}

interface SeriesProps {
  readonly series: ChartSeries;
  readonly scale: ChartScale;
}

/** Thin lines through what may be joined. */
function Lines({ series, scale }: SeriesProps) {
  return runsOf(series.points).map((run) => (
    <polyline
      key={run[0]?.from}
      className={styles.line}
      points={run.map((point) => `${xOf(scale, point)},${scale.y(point.value)}`).join(' ')}
    />
  ));
}

/** A bar over the time that a flow speaks of: a half year is half as wide as a year. */
function Bars({ series, scale }: SeriesProps) {
  return series.points.map((point) => {
    const [x1, x2] = extentOf(scale, point);
    const top = scale.y(point.value);
    return (
      <rect
        key={`${point.from} ${point.to}`}
        className={styles.bar}
        x={x1 + 0.5}
        y={top}
        width={Math.max(1, x2 - x1 - 1)}
        height={Math.max(0, scale.y(0) - top)}
      />
    );
  });
}

interface PointProps {
  readonly tone: Tone;
  readonly point: ChartPoint;
  readonly scale: ChartScale;
  readonly active: boolean;
}

/** A published figure; hollow when it is our arithmetic, with an arrow when the truth lies above or below. */
function Point({ tone, point, scale, active }: PointProps) {
  const x = xOf(scale, point);
  const y = scale.y(point.value);
  const arrow = point.bound === 'at_least' ? 'M0-5v-8m-3 3l3-3l3 3' : 'M0 5v8m-3-3l3 3l3-3';
  return (
    <g transform={`translate(${x} ${y})`} data-tone={tone} className={active ? styles.active : undefined}>
      {active && <circle className={styles.ring} r={9} />}
      {point.bound !== null && <path className={styles.bound} d={arrow} />}
      <path
        d={MARKER[tone]}
        className={point.claim.basis === 'derived' || point.bound ? styles.hollow : styles.solid}
      />
    </g>
  );
}
