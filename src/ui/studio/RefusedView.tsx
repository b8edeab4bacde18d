import { lazy, Suspense } from 'react';
import type { Refusal } from '../../domain/studio/reading';
import { refusalText } from '../../i18n/importingWords';
import { useImportingWords } from '../../state/importingWords';
import { useFormat } from '../../state/selectors';
import { cancelStudio } from '../../state/studio';
import { useStudioWords } from '../../state/studioWords';
import { Alert } from '../kit/Alert';
import { Button } from '../kit/Button';
import { Spinner } from '../kit/Spinner';
import { FilePicker } from './FilePicker';
import styles from './studio.module.css';

// It brings the grids and all that computes them, which few files need.
const ProjectionQuestion = lazy(async () => ({ default: (await import('./ProjectionQuestion')).ProjectionQuestion }));

const ASKS_PROJECTION: ReadonlySet<string> = new Set(['projection-missing', 'projection-unknown']);

/** Why nothing of the file was read. What is loaded is as it was. */
export function RefusedView({ refusal }: { readonly refusal: Refusal }) {
  const words = useStudioWords();
  const importing = useImportingWords();
  const format = useFormat();
  return (
    <div className={styles.working}>
      <Alert tone="danger">{refusalText(refusal, importing, format)}</Alert>
      <Suspense fallback={<Spinner />}>{ASKS_PROJECTION.has(refusal.code) && <ProjectionQuestion />}</Suspense>
      <div className={styles.tools}>
        <FilePicker label={words.other} primary />
        <Button look="outline" onClick={cancelStudio}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}
