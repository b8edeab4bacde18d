import { problemText } from '../../i18n/problemText';
import { useQualityWords } from '../../state/qualityWords';
import type { NotCompared } from '../../state/releases';
import { useT } from '../../state/selectors';
import { Alert } from '../kit/Alert';
import { Button } from '../kit/Button';

interface NotComparedTextProps {
  readonly why: NotCompared;
  readonly onRetry: () => void;
}

/** Why two releases cannot be compared; what may come by itself can be asked for again. */
export function NotComparedText({ why, onRetry }: NotComparedTextProps) {
  const t = useT();
  const { changes: words } = useQualityWords();
  switch (why.kind) {
    case 'load':
      return (
        <Alert tone="danger">
          {problemText(t.notices, why.problem)}{' '}
          <Button look="link" onClick={onRetry}>
            {words.retry}
          </Button>
        </Alert>
      );
    case 'gone':
      return <Alert>{words.notKept(why.version)}</Alert>;
    case 'unknown':
      return <Alert>{words.unknown(why.version)}</Alert>;
  }
}
