import type { ReadProgress } from '../../domain/studio/reading';
import { cancelStudio } from '../../state/studio';
import { useStudioWords } from '../../state/studioWords';
import { Button } from '../kit/Button';
import styles from './studio.module.css';

interface ReadingViewProps {
  readonly name: string;
  readonly progress: ReadProgress | null;
}

/** A file is being read beside the page; it can be given up at any moment. */
export function ReadingView({ name, progress }: ReadingViewProps) {
  const words = useStudioWords();
  const label = words.reading(name);
  return (
    <div className={styles.working}>
      <p>{label}</p>
      <progress
        className={styles.bar}
        aria-label={label}
        {...(progress && progress.total !== null ? { value: progress.done, max: progress.total } : {})}
      />
      <Button look="outline" onClick={cancelStudio}>
        {words.cancel}
      </Button>
    </div>
  );
}
