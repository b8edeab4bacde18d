import { useEffect, useState } from 'react';
import { compareReleases, type Compared } from '../../state/releases';

/** What changed between two releases; `null` while it is being fetched. `retry` asks again after a failure. */
export function useComparison(
  from: string,
  to: string,
): { readonly compared: Compared | null; readonly retry: () => void } {
  const [answer, setAnswer] = useState<{ readonly question: string; readonly compared: Compared } | null>(null);
  const [attempt, setAttempt] = useState(0);
  const question = `${from} ${to} ${attempt}`;
  useEffect(() => {
    let wanted = true;
    void compareReleases(from, to).then((compared) => {
      if (wanted) setAnswer({ question, compared });
      return null;
    });
    return () => {
      wanted = false;
    };
  }, [from, to, question]);
  return {
    compared: answer?.question === question ? answer.compared : null,
    retry: () => setAttempt(attempt + 1),
  };
}
