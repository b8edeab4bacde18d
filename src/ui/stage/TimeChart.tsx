import { useMemo } from 'react';
import { toPoint } from '../../domain/series';
import { useSay, useStoryWords } from '../../state/storyWords';
import type { ResolvedChart } from '../../story/chart';
import type { ChartPoint, ChartSeries } from '../figure/chart/chartSeries';
import { Drawing } from '../figure/chart/Drawing';
import styles from './stage.module.css';

const nothing = (): void => undefined;

/** A series over the years, drawn as the city's charts are; its newest point is marked. */
export function TimeChart({ chart }: { readonly chart: ResolvedChart }) {
  const words = useStoryWords();
  const say = useSay();
  const { title, rows } = chart;
  const series = useMemo((): ChartSeries => {
    const points = rows.flatMap(({ resolved: { basis } }): ChartPoint[] => {
      const [first] = basis;
      if (!first) return [];
      const { ref, claim } = first;
      const point = toPoint(claim, claim.asOf ?? (ref.of === 'city' ? ref.period : null));
      return point ? [{ ...point, ref }] : [];
    });
    return { name: title, tone: 'circle', points };
  }, [rows, title]);
  const last = series.points.at(-1);
  return (
    <figure className={styles.time}>
      <figcaption>{title}</figcaption>
      {last && <Drawing series={[series]} bars={false} active={last} onPoint={nothing} onOpen={nothing} />}
      <table className="visually-hidden" aria-label={title}>
        <thead>
          <tr>
            <th scope="col">{words.chart.what}</th>
            <th scope="col">{words.chart.value}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, label, resolved }) => (
            <tr key={key}>
              <th scope="row">{label}</th>
              <td>
                {resolved.value === null
                  ? say.notPublished
                  : say.value(resolved.value, resolved.unit, resolved.qualifier)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
