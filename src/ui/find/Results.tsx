import { useMemo, useState } from 'react';
import { orderMatches } from '../../domain/land/order';
import { hover } from '../../state/actions';
import { useFindWords } from '../../state/findWords';
import { useFormat } from '../../state/selectors';
import { useStore, type FoundLand } from '../../state/store';
import { useZoneName } from '../figure/names';
import { Button } from '../kit/Button';
import styles from './find.module.css';
import { LeftOutList } from './LeftOutList';
import { NothingFound } from './NothingFound';
import { ResultItem } from './ResultItem';
import { SortChoice } from './SortChoice';
import { useRanking } from './useRanking';
import { Verdict } from './Verdict';

/** Enough to choose from at a glance; the rest comes when asked for. */
const FIRST = 30;

/** The places found, in order, linked with map and table; below them those left out and why. */
export function Results({ found }: { readonly found: FoundLand }) {
  const words = useFindWords();
  const format = useFormat();
  const zoneName = useZoneName();
  const { order, allowHistory } = useStore((s) => s.view.find);
  const ranking = useRanking(found);
  const [all, setAll] = useState(false);

  const sorted = useMemo(
    () =>
      orderMatches(found.matches, order, {
        compareNames: (a, b) => format.compare(zoneName(a.zone), zoneName(b.zone)),
        scoreOf: ({ zone }) => ranking?.byId.get(zone.id)?.score.total ?? null,
        allowHistory,
      }),
    [found.matches, order, allowHistory, ranking, format, zoneName],
  );
  const shown = all ? sorted : sorted.slice(0, FIRST);

  return (
    <section className={styles.section} aria-labelledby="find-results">
      <div className={styles.resultsHead}>
        <h3 id="find-results" className={styles.sectionName}>
          {words.results}
        </h3>
        <SortChoice />
      </div>
      {sorted.length === 0 ? (
        <NothingFound found={found} />
      ) : (
        <>
          {order === 'score' && ranking && <Verdict ranking={ranking} />}
          <ol className={styles.results} aria-label={words.list} onPointerLeave={() => hover(null)}>
            {shown.map((match) => (
              <ResultItem key={match.zone.id} match={match} ranked={ranking?.byId.get(match.zone.id) ?? null} />
            ))}
          </ol>
          {shown.length < sorted.length && (
            <Button look="outline" onClick={() => setAll(true)}>
              {words.showAll(format.number(sorted.length))}
            </Button>
          )}
        </>
      )}
      <LeftOutList leftOut={found.leftOut} />
    </section>
  );
}
