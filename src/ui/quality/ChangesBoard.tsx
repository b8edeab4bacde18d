import type { ReleaseEntry } from '../../domain/releases/snapshot';
import { changeView } from '../../state/actions';
import { useQualityWords } from '../../state/qualityWords';
import { comparedVersions } from '../../state/releases';
import { useFormat } from '../../state/selectors';
import { useStore } from '../../state/store';
import type { Since } from '../../view/view';
import { Spinner } from '../kit/Spinner';
import { Choice } from './Choice';
import { ChangeList } from './ChangeList';
import { NotComparedText } from './NotComparedText';
import styles from './quality.module.css';
import { ReleaseTable } from './ReleaseTable';
import { useComparison } from './useComparison';
import { useReleaseHistory } from './useReleaseHistory';

/** The releases of the data, and what changed from one to another. */
export function ChangesBoard() {
  const { changes: words } = useQualityWords();
  const { history, retry } = useReleaseHistory();
  return (
    <div className={styles.changes}>
      <p className={styles.about}>{words.about}</p>
      {!history && <Spinner />}
      {history && !history.ok && <NotComparedText why={{ kind: 'load', problem: history.problem }} onRetry={retry} />}
      {history?.ok && <History releases={history.value} />}
    </div>
  );
}

function History({ releases }: { readonly releases: readonly ReleaseEntry[] }) {
  const { changes: words } = useQualityWords();
  const format = useFormat();
  const { version, date } = useStore((s) => s.dataset.release);
  const since = useStore((s) => s.view.since);
  const kept = releases.filter(({ bytes }) => bytes !== null);
  const earlier = kept.filter((release) => release.version !== version);
  const newest = earlier.at(-1);
  const asked = since ?? (newest ? { from: newest.version, to: null } : null);
  return (
    <>
      <ReleaseTable releases={releases} />
      {releases.length <= 1 && !since && <p className={styles.lone}>{words.onlyOne(version, format.asOf(date))}</p>}
      {releases.length > 1 && !newest && !since && <p className={styles.lone}>{words.noneKept}</p>}
      {asked && <Compare since={asked} versions={kept.map((release) => release.version)} current={version} />}
    </>
  );
}

interface CompareProps {
  readonly since: Since;
  /** Those whose figures are kept, oldest first. */
  readonly versions: readonly string[];
  readonly current: string;
}

function Compare({ since, versions, current }: CompareProps) {
  const { changes: words } = useQualityWords();
  const { from, to } = comparedVersions(since, current);
  const { compared, retry } = useComparison(from, to);
  // A link may name one that is not there: it is shown as chosen, and said to be missing below.
  const options = (chosen: string): readonly { id: string; name: string }[] =>
    [...new Set([...versions, chosen])].map((id) => ({ id, name: id }));
  const choose = (next: { from: string; to: string }): void =>
    changeView({ since: { from: next.from, to: next.to === current ? null : next.to } });
  return (
    <section aria-label={words.compared(from, to)} className={styles.comparison}>
      <div className={styles.controls}>
        <Choice label={words.from} value={from} options={options(from)} onChoose={(id) => choose({ from: id, to })} />
        <Choice label={words.to} value={to} options={options(to)} onChoose={(id) => choose({ from, to: id })} />
      </div>
      {!compared && <p className={styles.lone}>{words.loading}</p>}
      {compared && !compared.ok && <NotComparedText why={compared.why} onRetry={retry} />}
      {compared?.ok && <ChangeList key={`${from} ${to}`} comparison={compared.comparison} since={since} />}
    </section>
  );
}
