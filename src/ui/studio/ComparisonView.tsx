import { useMemo } from 'react';
import { useFormat } from '../../state/selectors';
import {
  acceptAll,
  acceptSome,
  cancelStudio,
  completedDrafts,
  isReady,
  type Comparison,
  type Studio,
} from '../../state/studio';
import { useStore } from '../../state/store';
import { useStudioWords } from '../../state/studioWords';
import { Button } from '../kit/Button';
import { ColumnsSection } from './ColumnsSection';
import { DiffSection } from './DiffSection';
import { FilePicker } from './FilePicker';
import { HabitsSection } from './HabitsSection';
import { ProblemsSection } from './ProblemsSection';
import { QuestionsSection } from './QuestionsSection';
import { SourceSection } from './SourceSection';
import styles from './studio.module.css';
import { WarningsSection } from './WarningsSection';

type Comparing = Extract<Studio, { at: 'comparing' }>;

/** A file against the data: what is asked, what would change, what cannot be brought in, how it was read. */
export function ComparisonView({ studio: { comparison, progress } }: { readonly studio: Comparing }) {
  const { review } = comparison;
  return (
    <>
      {progress && <Comparing progress={progress} />}
      {review && (
        <>
          <Summary comparison={comparison} />
          <HabitsSection comparison={comparison} problems={review.problems} />
          <SourceSection comparison={comparison} drafts={review.drafts} />
          <QuestionsSection questions={review.questions} answers={comparison.answers} />
          <DiffSection comparison={comparison} />
          <ProblemsSection problems={review.problems} />
          <ColumnsSection comparison={comparison} />
          <WarningsSection warnings={comparison.warnings} />
        </>
      )}
    </>
  );
}

function Comparing({ progress: { done, total } }: { readonly progress: { done: number; total: number } }) {
  const words = useStudioWords();
  const format = useFormat();
  return (
    <div className={styles.thin}>
      <progress className={styles.bar} aria-label={words.comparing} value={done} max={Math.max(1, total)} />
      {words.rowsOf(format.number(done), format.number(total))}
    </div>
  );
}

function Summary({ comparison: { review } }: { readonly comparison: Comparison }) {
  const { diff: words } = useStudioWords();
  const format = useFormat();
  const marked = useStore((s) => s.proposed?.zones.length ?? 0);
  if (!review) return null;
  const { rows, same, empty, waiting, skipped } = review.counts;
  const n = format.number;
  return (
    <output className={styles.good}>
      {words.counts(n(rows), n(review.drafts.length), n(same), n(empty))}{' '}
      {review.drafts.length === 0 && waiting === 0 && words.nothing} {waiting > 0 && words.waiting(n(waiting))}{' '}
      {skipped > 0 && words.skipped(n(skipped))} {marked > 0 && words.onMap(n(marked))}
    </output>
  );
}

/** Accepting and giving up, always in sight. */
export function ComparisonFoot({ studio: { comparison, progress } }: { readonly studio: Comparing }) {
  const words = useStudioWords();
  const format = useFormat();
  const drafts = useMemo(() => completedDrafts(comparison), [comparison]);
  const ready = drafts.filter(isReady);
  const chosen = ready.filter(({ id }) => comparison.ticked.has(id));
  const busy = progress !== null;
  const off = (n: number): boolean => busy || n === 0;
  return (
    <footer className={styles.foot}>
      {drafts.length > ready.length && <p>{words.diff.notReady(format.number(drafts.length - ready.length))}</p>}
      <Button
        look="primary"
        aria-disabled={off(ready.length)}
        onClick={() => {
          if (!off(ready.length)) acceptAll();
        }}
      >
        {words.diff.acceptAll}
      </Button>
      <Button
        look="outline"
        aria-disabled={off(chosen.length)}
        onClick={() => {
          if (!off(chosen.length)) acceptSome(new Set(chosen.map(({ id }) => id)));
        }}
      >
        {words.diff.acceptSome(format.number(chosen.length))}
      </Button>
      <Button look="outline" onClick={cancelStudio}>
        {words.cancel}
      </Button>
      <FilePicker label={words.other} />
    </footer>
  );
}
