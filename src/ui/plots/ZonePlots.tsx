import { useEffect } from 'react';
import { addTotals } from '../../domain/plots/plotTotals';
import type { Zone } from '../../domain/zone';
import { NO_PLOT_FILTER } from '../../domain/plots/plotFilter';
import { changePlots } from '../../state/plots/actions';
import { needPlots } from '../../state/plots/follow';
import { usePlots } from '../../state/plots/store';
import { usePlotsWords } from '../../state/plotsWords';
import { useFormat } from '../../state/selectors';
import { Button } from '../kit/Button';
import { landText } from './amount';
import styles from './plots.module.css';
import { SourceLine } from './SourceLine';
import { Synthetic } from './Synthetic';

/** How many plots of a zone are known and how much of them is free, with who says so. */
export function ZonePlots({ zone }: { readonly zone: Zone }) {
  useEffect(needPlots, []);
  const words = usePlotsWords();
  const format = useFormat();
  const opened = usePlots((s) => s.opened);
  if (opened.kind !== 'open') return null;
  const { index } = opened.set;
  const own = index.zones.find(({ id }) => id === zone.id);
  const free = own && addTotals(own.totals, ['free']);
  return (
    <section className={styles.zone} aria-label={words.zone.title}>
      <h4>{words.zone.title}</h4>
      <Synthetic />
      {own && free ? (
        <>
          <p className={styles.counts}>
            {words.zone.summary(
              words.count(format.number(own.count)),
              free.count === 0
                ? words.zone.freeNone
                : `${words.count(format.number(free.count))} · ${landText(free, words, format)}`,
            )}
          </p>
          <Button
            look="link"
            onClick={() =>
              changePlots({ table: true, page: 0, filter: { ...NO_PLOT_FILTER, zones: [zone.id] }, open: null })
            }
          >
            {words.zone.show}
          </Button>
        </>
      ) : (
        <p className={styles.quiet}>{words.zone.none}</p>
      )}
      <SourceLine index={index} />
    </section>
  );
}
