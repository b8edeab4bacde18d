import { dayNumber } from '../../domain/series';
import type { Planned } from '../../domain/targets/plan';
import type { Course, Level } from '../../domain/targets/progress';
import { useFormat } from '../../state/selectors';
import { niceValues } from '../figure/chart/chartScale';
import { useBox } from '../figure/chart/useBox';
import { chartRows } from './chartRows';
import styles from './target.module.css';

interface PlanDrawingProps {
  readonly planned: Planned;
  readonly course: Course;
  readonly later: boolean;
}

/** The drawing alone, for the eye: the table beside it holds the same values. */
export function PlanDrawing({ planned, course, later }: PlanDrawingProps) {
  const format = useFormat();
  const [ref, { width, textPx }] = useBox();
  const rows = chartRows(planned, course, later);
  const values = niceValues(Math.max(0, ...rows.map(({ usdMillion }) => usdMillion)));
  const top = values.at(-1) ?? 1;
  const [left, right] = [textPx * 0.62 * format.number(top).length + 10, textPx];
  const height = Math.max(textPx * 12, width * 0.5);
  const [above, below] = [textPx, textPx * 1.8];
  // A level stands at the end of its day.
  const [start, end] = [dayNumber(course.from), dayNumber(course.to) + 1];
  const x = (day: string): number => left + ((dayNumber(day) + 1 - start) / (end - start)) * (width - left - right);
  const y = (value: number): number => height - below - (value / top) * (height - above - below);
  const line = (id: string, from: Level | null, to: Level) => (
    <line
      data-line={id}
      x1={from ? x(from.day) : left}
      y1={y(from?.usdMillion ?? 0)}
      x2={x(to.day)}
      y2={y(to.usdMillion)}
    />
  );
  const { required, known } = course;
  const { before } = planned.progress;
  const assumed = rows.find(({ what }) => what === 'assumed');
  const months = monthTicks(course.from, course.to);
  return (
    <svg ref={ref} className={styles.drawing} style={{ height }} aria-hidden>
      {values.map((value) => (
        <g key={value}>
          <line className={styles.grid} x1={left} x2={width - right} y1={y(value)} y2={y(value)} />
          <text className={styles.tick} x={left - 6} y={y(value)} dy="0.32em" textAnchor="end">
            {format.number(value)}
          </text>
        </g>
      ))}
      {months.map((day) => (
        <text
          key={day}
          className={styles.tick}
          x={x(day)}
          y={height - below + textPx * 1.3}
          textAnchor={day === course.to ? 'end' : 'middle'}
        >
          {day.slice(5).split('-').toReversed().join('/')}
        </text>
      ))}
      {before &&
        known.length > 0 &&
        line('pace', null, { day: before.flow.days.to, usdMillion: before.flow.usdMillion })}
      {required && line('required', required.from, required.to)}
      {required && assumed && line('assumed', required.from, assumed)}
      {later && pairs([...known.slice(-1), ...course.later]).map(([a, b]) => <g key={b.day}>{line('later', a, b)}</g>)}
      {required && (
        <text className={styles.mark} x={x(required.to.day)} y={y(required.to.usdMillion)} dy="-0.5em" textAnchor="end">
          {format.number(required.to.usdMillion)}
        </text>
      )}
      {known.map(({ day, usdMillion }) => (
        <g key={day}>
          <circle data-dot="known" cx={x(day)} cy={y(usdMillion)} r={4.5} />
          <text className={styles.mark} x={x(day)} y={y(usdMillion)} dy="-0.8em" textAnchor="end">
            {format.number(usdMillion)}
          </text>
        </g>
      ))}
      {later &&
        course.later.map(({ day, usdMillion }) => (
          <circle key={day} data-dot="later" cx={x(day)} cy={y(usdMillion)} r={4.5} />
        ))}
    </svg>
  );
}

const pairs = <T,>(points: readonly T[]): readonly (readonly [T, T])[] =>
  points.slice(1).map((point, i) => [points[i] ?? point, point] as const);

/** The ends of the quarters, at most four a year. */
function monthTicks(from: string, to: string): readonly string[] {
  const year = to.slice(0, 4);
  return [`${year}-03-31`, `${year}-06-30`, `${year}-09-30`, `${year}-12-31`].filter((day) => day > from && day <= to);
}
