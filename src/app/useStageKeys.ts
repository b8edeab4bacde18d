import { useEffect } from 'react';
import { deedOf } from '../domain/keys/keyRow';
import { STAGE_WINDOW_KEYS } from '../domain/keys/stage';
import { select } from '../state/actions';
import { enterFullScreen, leaveStage } from '../state/present';
import { act, useStage } from '../state/stage';
import { useStore } from '../state/store';
import { singleKeysOn } from './singleKeys';
import { actionOfKey, isForOthers, letGoOfClicked } from './stageKeys';

/** The keys of the stage, heard before the map, whose own arrows would move it. */
export function useStageKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const done = doneBy(event);
      if (!done) return;
      event.preventDefault();
      event.stopPropagation();
      if (!event.repeat) done();
    };
    window.addEventListener('keydown', onKey, { capture: true });
    const stopClicks = letGoOfClicked();
    return () => {
      stopClicks();
      window.removeEventListener('keydown', onKey, { capture: true });
    };
  }, []);
}

function doneBy(event: KeyboardEvent): (() => void) | null {
  if (isForOthers(event)) return null;
  const deed = deedOf(STAGE_WINDOW_KEYS, event);
  if (deed === 'leave') return leaveOrClose;
  if (deed === 'fullScreen' && singleKeysOn()) return enterFullScreen;
  const action = actionOfKey(event);
  return action && (() => act(action));
}

/** Esc closes what a question from the floor has opened; then it leaves. */
function leaveOrClose(): void {
  const questioned = useStage.getState().player.roaming && useStore.getState().view.selected !== null;
  if (questioned) select(null);
  else leaveStage();
}
