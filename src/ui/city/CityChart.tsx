import { useMemo, useState } from 'react';
import type { CitySubject } from '../../domain/city';
import { CITY_CHART_INDICATORS, CITY_CHARTS, citySeries, type CityChartId } from '../../domain/citySeries';
import { useT } from '../../state/selectors';
import { useStore } from '../../state/store';
import { ChartChoice } from '../figure/chart/ChartChoice';
import type { ChartSeries, Tone } from '../figure/chart/chartSeries';
import { SeriesChart } from '../figure/chart/SeriesChart';
import styles from './city.module.css';

const TONE: Readonly<Record<CitySubject, Tone>> = {
  'city:industrial_zones': 'circle',
  'city:hoa_lac': 'diamond',
  'city:all': 'square',
  'city:clusters': 'triangle',
};

/** One of three series over the years: projects, registered capital, capital attracted. */
export function CityChart() {
  const t = useT();
  const city = useStore((s) => s.dataset.city);
  const [chart, setChart] = useState<CityChartId>('projects');
  const words = t.panels.chart;
  const { indicator, nature } = CITY_CHART_INDICATORS[chart];
  const series = useMemo(
    () =>
      citySeries(city, chart).map(({ subject, points }): ChartSeries => ({
        name: t.panels.subjects[subject],
        tone: TONE[subject],
        points: points.map((point) => ({ ...point, ref: { of: 'city', subject, indicator, period: point.period } })),
      })),
    [city, chart, indicator, t],
  );
  return (
    <div className={styles.charts}>
      <ChartChoice
        label={words.choose}
        options={CITY_CHARTS.map((id) => ({ id, name: words.charts[id] }))}
        value={chart}
        onChange={setChart}
      />
      <SeriesChart
        key={chart}
        label={`${t.panels.city.chart}: ${words.charts[chart]}`}
        unit={words.units[chart]}
        series={series}
        bars={nature === 'flow'}
      />
      <p className={styles.note}>{words.gaps}</p>
    </div>
  );
}
