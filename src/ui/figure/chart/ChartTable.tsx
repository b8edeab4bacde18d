import { useFormat, useT } from '../../../state/selectors';
import { useStore } from '../../../state/store';
import { useClaimText } from '../claimText';
import styles from './chart.module.css';
import type { ChartPoint, ChartSeries } from './chartSeries';

interface ChartTableProps {
  readonly label: string;
  readonly steps: readonly { readonly series: ChartSeries; readonly point: ChartPoint }[];
}

/** The figures of a chart in words, newest first. */
export function ChartTable({ label, steps }: ChartTableProps) {
  const t = useT();
  const format = useFormat();
  const claimText = useClaimText();
  const sources = useStore((s) => s.dataset.sources);
  const words = t.panels.chart;
  return (
    <table className={styles.table} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{words.when}</th>
          <th scope="col">{words.what}</th>
          <th scope="col">{words.value}</th>
          <th scope="col">{words.source}</th>
        </tr>
      </thead>
      <tbody>
        {steps.toReversed().map(({ series, point }) => (
          <tr key={`${series.name} ${point.from} ${point.to}`}>
            <th scope="row">{format.asOf(point.claim.asOf)}</th>
            <td>{series.name}</td>
            <td>{claimText(point.claim).whole}</td>
            <td>{sources[point.claim.source]?.publisher ?? point.claim.source}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
