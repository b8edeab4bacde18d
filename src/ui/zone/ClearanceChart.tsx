import { useMemo, useState } from 'react';
import type { ClearanceHistory, ClearanceMeasure } from '../../domain/clearanceHistory';
import type { Zone } from '../../domain/zone';
import { useFormat, useNames, useT } from '../../state/selectors';
import { useStore } from '../../state/store';
import { ChartChoice } from '../figure/chart/ChartChoice';
import { TONES, type ChartSeries } from '../figure/chart/chartSeries';
import { SeriesChart } from '../figure/chart/SeriesChart';
import styles from './zone.module.css';

interface ClearanceChartProps {
  readonly zone: Zone;
  readonly histories: readonly ClearanceHistory[];
}

/** Land cleared, left to clear, or the share, at each date that someone published one. */
export function ClearanceChart({ zone, histories }: ClearanceChartProps) {
  const t = useT();
  const names = useNames();
  const texts = useStore((s) => s.texts);
  const format = useFormat();
  const [chosen, setChosen] = useState<ClearanceMeasure | null>(null);
  const history = histories.find(({ measure }) => measure === chosen) ?? histories[0];
  const series = useMemo(
    () =>
      (history?.series ?? []).map(({ scope, points }, index): ChartSeries => ({
        name: scope === null ? t.panels.zone.wholeScope : (texts[scope] ?? scope),
        tone: TONES[index] ?? 'triangle',
        points: points.map((point) => ({
          ...point,
          ref: { of: 'zone', zone: zone.id, field: history?.measure ?? 'land_cleared_ha' },
        })),
      })),
    [history, t, texts, zone.id],
  );
  if (!history) return null;
  const unit = history.series[0]?.points[0]?.claim.unit ?? 'ha';
  return (
    <section className={styles.history} aria-label={t.panels.zone.history}>
      <h4 className={styles.subhead}>{t.panels.zone.history}</h4>
      <ChartChoice
        label={t.panels.chart.choose}
        options={histories.map(({ measure }) => ({ id: measure, name: names.zoneFields[measure] }))}
        value={history.measure}
        onChange={setChosen}
      />
      <SeriesChart
        key={history.measure}
        label={`${t.panels.zone.history}: ${names.zoneFields[history.measure]}`}
        unit={format.unit(unit)}
        series={series}
      />
      <p className={styles.note}>{t.panels.zone.scopeNote}</p>
    </section>
  );
}
