import { X } from 'lucide-react';
import { useComposeWords } from '../../state/composeWords';
import { useFormat, useT } from '../../state/selectors';
import { useStore } from '../../state/store';
import { useOwnStories } from '../../state/ownStories';
import { MAX_SCENES, textIn } from '../../story/deck';
import { Alert } from '../kit/Alert';
import { IconButton } from '../kit/Button';
import styles from './compose.module.css';
import { ProblemList } from './ProblemList';
import { MAX_FILE_MB, type Opening } from './storyFile';

interface OpenReportProps {
  readonly opening: Opening;
  readonly onDismiss: () => void;
}

/** What became of a file: opened, opened in part, or not, and why. */
export function OpenReport({ opening, onDismiss }: OpenReportProps) {
  const { opened: words, unnamed } = useComposeWords();
  const format = useFormat();
  const t = useT();
  const lang = useStore((s) => s.i18n.lang);
  const deck = useOwnStories((s) => s.line.now.stories.find(({ id }) => opening.ok && id === opening.id) ?? null);
  if (!opening.ok) {
    const { file, why, path } = opening;
    return (
      <Alert tone="danger" onDismiss={onDismiss}>
        <p>{words.failed[why](file, format.number(MAX_FILE_MB))}</p>
        {path === 'scenes' && <p>{words.sceneCount(format.number(MAX_SCENES))}</p>}
        {path !== '' && path !== 'scenes' && <p>{words.at(path)}</p>}
        <p>{words.nothingLost}</p>
      </Alert>
    );
  }
  const { file, title, scenes, problems } = opening;
  const done = words.ok(file, textIn(title, lang) || unnamed, format.number(scenes));
  if (problems.length > 0) {
    return (
      <Alert onDismiss={onDismiss}>
        <p>{done}</p>
        <p>{words.problems(format.number(problems.length))}</p>
        <ProblemList problems={problems} deck={deck} />
      </Alert>
    );
  }
  return (
    <div className={styles.done}>
      <output>{done}</output>
      <IconButton label={t.actions.close} icon={<X aria-hidden />} onClick={onDismiss} />
    </div>
  );
}
