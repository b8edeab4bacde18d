import { use, useState } from 'react';
import { slidesWords } from '../../i18n/slidesWords';
import { useFormat } from '../../state/selectors';
import { useStage } from '../../state/stage';
import { useStore } from '../../state/store';
import { useFileMaking } from '../exportMenu/useFileMaking';
import { Alert } from '../kit/Alert';
import { Button } from '../kit/Button';
import { publicUrl } from '../share/link';
import { makeStoryFile, type StoryFile } from './makeStoryFile';

/** The story as slides that can be edited, or as a handout. */
export function StoryExport() {
  const words = use(slidesWords(useStore((s) => s.i18n.lang)));
  const format = useFormat();
  const incomplete = useStage((s) => s.statementsProblem !== null);
  const [withNotes, setWithNotes] = useState(false);
  const [progress, setProgress] = useState<{ readonly done: number; readonly all: number } | null>(null);
  const { make, busy, outcome } = useFileMaking({ making: words.progress, done: words.done, failed: words.failed });
  const choice = (kind: StoryFile, name: string, hint: string) => (
    <li>
      <Button
        look="outline"
        disabled={busy}
        aria-describedby={`export-${kind}`}
        onClick={() =>
          void make(() =>
            makeStoryFile({ kind, withNotes, onProgress: (done, all) => setProgress({ done, all }) }),
          ).finally(() => setProgress(null))
        }
      >
        {name}
      </Button>
      <span id={`export-${kind}`} className="hint">
        {hint}
      </span>
    </li>
  );
  return (
    <section aria-label={words.title}>
      <h3 className="export__heading">{words.title}</h3>
      <ul className="export__formats">
        {choice('pptx', 'PowerPoint (PPTX)', words.pptx)}
        {choice('handout', words.handoutName, words.handout)}
      </ul>
      <label className="check">
        <input type="checkbox" checked={withNotes} onChange={(event) => setWithNotes(event.target.checked)} />
        {words.withNotes}
      </label>
      <p className="hint">
        {words.hint} {publicUrl() ? '' : words.noQr}
      </p>
      {progress && <p className="hint">{words.making(format.number(progress.done), format.number(progress.all))}</p>}
      {outcome}
      {incomplete && <Alert tone="warn">{words.statementsMissing}</Alert>}
    </section>
  );
}
