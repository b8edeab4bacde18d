import { useEffect } from 'react';
import { needStatements } from '../state/stage';
import { ask, canTalk, startPresenterLine } from '../state/talk';
import { useStore } from '../state/store';
import { useStoryWords } from '../state/storyWords';
import type { PlayerAction } from '../story/player';
import { Alert } from '../ui/kit/Alert';
import { Spinner } from '../ui/kit/Spinner';
import { PresenterView } from '../ui/presenter/PresenterView';
import { StatementsAlert } from '../ui/stage/StatementsAlert';
import { actionOfKey, letGoOfClicked } from './stageKeys';

/** The presenter's own window: what comes next, notes and time. Everything in it is done in the audience's window. */
export function PresenterScreen() {
  const words = useStoryWords();
  const loaded = useStore((s) => s.loaded);
  useEffect(() => {
    void needStatements();
    return startPresenterLine();
  }, []);
  useEffect(() => {
    document.title = words.window.title;
  }, [words]);
  usePresenterKeys();

  if (!loaded) return <Spinner />;
  return (
    <>
      {!canTalk() && <Alert tone="danger">{words.window.unsupported}</Alert>}
      <StatementsAlert />
      <PresenterView />
    </>
  );
}

/** The clicker belongs to whichever window is in front. */
function usePresenterKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const action: PlayerAction | null = actionOfKey(event);
      if (!action) return;
      event.preventDefault();
      if (!event.repeat) ask(action);
    };
    window.addEventListener('keydown', onKey);
    const stopClicks = letGoOfClicked();
    return () => {
      stopClicks();
      window.removeEventListener('keydown', onKey);
    };
  }, []);
}
