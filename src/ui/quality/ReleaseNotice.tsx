import { standingOf } from '../../domain/releases/snapshot';
import { problemText } from '../../i18n/problemText';
import { changeView } from '../../state/actions';
import { useQualityWords } from '../../state/qualityWords';
import { useFormat, useT } from '../../state/selectors';
import { useStore } from '../../state/store';
import { Button } from '../kit/Button';
import { Spinner } from '../kit/Spinner';
import { useReleaseHistory } from './useReleaseHistory';

/** The link was made on another release: which one, which this is, and whether it can be told what changed. */
export function ReleaseNotice({ release }: { readonly release: string }) {
  const { pinned: words } = useQualityWords();
  const format = useFormat();
  const { version, date } = useStore((s) => s.dataset.release);
  const t = useT();
  const { history, retry } = useReleaseHistory();
  if (!history) return <Spinner />;
  const now = format.asOf(date);
  if (!history.ok) {
    return (
      <>
        {words.noHistory(release, version, now)} {problemText(t.notices, history.problem)}{' '}
        <Button look="link" onClick={retry}>
          {t.actions.retry}
        </Button>
      </>
    );
  }
  const entry = history.value.find((one) => one.version === release);
  if (!entry) return words.unknown(release, version, now);
  const then = format.asOf(entry.date);
  if (standingOf(history.value, release) === 'gone') return words.gone(release, then, version, now);
  return (
    <>
      {words.other(release, then, version, now)}{' '}
      <Button
        look="link"
        onClick={() => changeView({ workspace: 'quality', board: 'changes', since: { from: release, to: null } })}
      >
        {words.show}
      </Button>
    </>
  );
}
