import { useMemo } from 'react';
import type { Draft } from '../../domain/studio/draft';
import type { Named } from '../../i18n/placeName';
import { hover } from '../../state/actions';
import { completedDrafts, isReady, tick, type Comparison } from '../../state/studio';
import { useStudioWords } from '../../state/studioWords';
import { useZoneName } from '../figure/names';
import { DiffRow } from './DiffRow';
import styles from './studio.module.css';
import { usePages } from './usePages';

const ROWS_PER_PAGE = 50;

/** Figure by figure: what stands now, what would stand, from whom, and whether it would be used. */
export function DiffSection({ comparison }: { readonly comparison: Comparison }) {
  const { diff: words } = useStudioWords();
  const drafts = useMemo(() => completedDrafts(comparison), [comparison]);
  const zoneName = useZoneName();
  const { shown, pager } = usePages(drafts, ROWS_PER_PAGE);
  const fresh = useMemo(() => newNames(drafts, zoneName), [drafts, zoneName]);
  if (drafts.length === 0) return null;
  const ready = shown.filter(isReady).map(({ id }) => id);
  const all = ready.length > 0 && ready.every((id) => comparison.ticked.has(id));
  return (
    <section aria-label={words.title}>
      <h3 className={styles.sectionTitle}>{words.title}</h3>
      <section className={styles.scroll} aria-label={words.table} ref={reachable} onPointerLeave={() => hover(null)}>
        <table className={styles.table} aria-label={words.table}>
          <thead>
            <tr>
              <th scope="col">
                <label className={styles.tick}>
                  <input
                    type="checkbox"
                    aria-label={words.acceptPage}
                    checked={all}
                    disabled={ready.length === 0}
                    onChange={(event) => tick(ready, event.target.checked)}
                  />
                </label>
              </th>
              <th scope="col">{words.zone}</th>
              <th scope="col">{words.figure}</th>
              <th scope="col">{words.now}</th>
              <th scope="col">{words.next}</th>
              <th scope="col">{words.from}</th>
              <th scope="col">{words.effect}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((draft) => (
              <DiffRow key={draft.id} draft={draft} fresh={fresh} ticked={comparison.ticked.has(draft.id)} />
            ))}
          </tbody>
        </table>
      </section>
      {pager}
    </section>
  );
}

/** What scrolls must be reachable by the keyboard. */
function reachable(element: HTMLElement | null): void {
  if (element) element.tabIndex = 0;
}

/** Names of places that the file itself brings. */
const newNames = (drafts: readonly Draft[], zoneName: (zone: Named) => string): ReadonlyMap<string, string> =>
  new Map(drafts.flatMap(({ change }) => (change.kind === 'zone' ? [[change.zone.id, zoneName(change.zone)]] : [])));
