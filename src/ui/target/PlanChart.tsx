import type { Planned } from '../../domain/targets/plan';
import type { Course } from '../../domain/targets/progress';
import { useFormat } from '../../state/selectors';
import { useStore } from '../../state/store';
import { useTargetWords } from '../../state/targetWords';
import { Disclosure } from '../kit/Disclosure';
import { chartRows, type ChartRow } from './chartRows';
import { PlanDrawing } from './PlanDrawing';
import styles from './target.module.css';
import { useMoney } from './useMoney';

interface PlanChartProps {
  readonly planned: Planned;
  readonly course: Course;
}

/** Inflow since January against the line to the target, with the same values as a table. */
export function PlanChart({ planned, course }: PlanChartProps) {
  const words = useTargetWords();
  const format = useFormat();
  const money = useMoney();
  const later = useStore((s) => s.view.plan.later);
  const rows = chartRows(planned, course, later);
  const shown = new Set(rows.map(({ what }) => what));
  const legend = (['known', 'pace', 'required', 'assumed', 'later'] as const).filter((id) =>
    id === 'pace' ? planned.progress.before !== null && shown.has('known') : shown.has(id),
  );
  const nameOf: Readonly<Record<ChartRow['what'], string>> = words.chartLegend;
  return (
    <figure className={styles.chart} aria-label={words.chartLabel}>
      <figcaption className={styles.sectionName}>{words.chartLabel}</figcaption>
      <PlanDrawing planned={planned} course={course} later={later} />
      <ul className={styles.legend}>
        {legend.map((id) => (
          <li key={id}>
            <svg className={styles.key} viewBox="0 0 24 10" aria-hidden>
              <line data-line={id} x1="1" x2="23" y1="5" y2="5" />
              {(id === 'known' || id === 'later') && <circle data-dot={id} cx="12" cy="5" r="4" />}
            </svg>
            {words.chartLegend[id]}
          </li>
        ))}
      </ul>
      <Disclosure label={words.chartTable}>
        <table className={styles.table} aria-label={words.chartLabel}>
          <thead>
            <tr>
              <th scope="col">{words.columns.day}</th>
              <th scope="col">{words.columns.what}</th>
              <th scope="col">{words.columns.value}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={`${row.what} ${row.day}`}>
                <th scope="row">{format.asOf(row.day)}</th>
                <td>{nameOf[row.what]}</td>
                <td>{format.qualified(money.bare(row.usdMillion), row.qualifier)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Disclosure>
    </figure>
  );
}
