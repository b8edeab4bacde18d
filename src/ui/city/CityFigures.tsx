import { lazy, Suspense, useMemo, useState } from 'react';
import { HEADLINE_DATE, readHeadline } from '../../domain/cityHeadline';
import { useFormat, useT } from '../../state/selectors';
import { useStore } from '../../state/store';
import { Disclosure } from '../kit/Disclosure';
import { Spinner } from '../kit/Spinner';
import styles from './city.module.css';
import { HeadlineHero } from './HeadlineHero';
import { HeadlineRow } from './HeadlineRow';

const CityChart = lazy(async () => ({ default: (await import('./CityChart')).CityChart }));

/** The city's figures: the set reported in July 2025, what is newer, and the series over the years. */
export function CityFigures() {
  const t = useT();
  const format = useFormat();
  const city = useStore((s) => s.dataset.city);
  const loaded = useStore((s) => s.loaded);
  const items = useMemo(() => readHeadline(city), [city]);
  const [charted, setCharted] = useState(false);
  const words = t.panels.city;
  // Until the figures are here nothing may read "not published".
  if (!loaded && city.length === 0) return <Spinner />;
  return (
    <div className={styles.city}>
      <p className={styles.lead}>{words.reported(format.asOf(HEADLINE_DATE))}</p>
      {items.map((reading) => {
        const Item = reading.item.size === 'hero' ? HeadlineHero : HeadlineRow;
        return <Item key={reading.item.id} reading={reading} />;
      })}
      <Disclosure
        label={words.chart}
        onToggle={(event) => {
          if (event.currentTarget.open) setCharted(true);
        }}
      >
        {charted && (
          <Suspense fallback={<Spinner />}>
            <CityChart />
          </Suspense>
        )}
      </Disclosure>
    </div>
  );
}
