import { problemText } from '../../i18n/problemText';
import { needStatements, useStage } from '../../state/stage';
import { useT } from '../../state/selectors';
import { useStoryWords } from '../../state/storyWords';
import { Alert } from '../kit/Alert';
import { Button } from '../kit/Button';

/** What the story quotes did not come: which file, why, and another try. */
export function StatementsAlert() {
  const t = useT();
  const words = useStoryWords();
  const problem = useStage((s) => s.statementsProblem);
  if (!problem) return null;
  return (
    <Alert onDismiss={() => useStage.setState({ statementsProblem: null })}>
      <p>{problemText(t.notices, problem)}</p>
      <p>
        {words.statementsFailed}{' '}
        <Button look="link" onClick={() => void needStatements()}>
          {t.actions.retry}
        </Button>
      </p>
    </Alert>
  );
}
