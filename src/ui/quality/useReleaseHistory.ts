import { useEffect, useState } from 'react';
import { releaseHistory } from '../../state/releases';

type History = Awaited<ReturnType<typeof releaseHistory>>;

/** All releases there ever were; `null` while they are being fetched. `retry` asks again after a failure. */
export function useReleaseHistory(): { readonly history: History | null; readonly retry: () => void } {
  const [history, setHistory] = useState<History | null>(null);
  useEffect(() => {
    let wanted = true;
    void releaseHistory().then((loaded) => {
      if (wanted) setHistory(loaded);
      return null;
    });
    return () => {
      wanted = false;
    };
  }, []);
  const retry = (): void => {
    setHistory(null);
    void releaseHistory().then(setHistory);
  };
  return { history, retry };
}
