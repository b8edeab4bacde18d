import { useEffect } from 'react';
import { act, sceneOf, useStage } from '../state/stage';
import { DEFAULT_SECONDS } from '../story/deck';

/** At a stand somebody has gone away when nothing was touched for so long. */
const LEFT_ALONE_SECONDS = 60;
const TOUCHED = ['pointerdown', 'wheel', 'keydown'] as const;

/** While the story plays by itself, each scene has its time; one timer at most, gone with the stage. */
export function useAutoplay(): void {
  const scene = useStage(sceneOf);
  const { playing, black, roaming } = useStage((s) => s.player);
  useEffect(() => {
    if (!playing || black) return;
    const seconds = scene?.seconds ?? DEFAULT_SECONDS;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const arm = (): void => {
      clearTimeout(timer);
      timer = setTimeout(
        () => {
          act({ do: 'tick' });
          // The only scene of a story follows itself.
          arm();
        },
        1000 * (roaming ? LEFT_ALONE_SECONDS : seconds),
      );
    };
    arm();
    if (roaming) for (const type of TOUCHED) window.addEventListener(type, arm, { capture: true });
    return () => {
      clearTimeout(timer);
      for (const type of TOUCHED) window.removeEventListener(type, arm, { capture: true });
    };
  }, [scene, playing, black, roaming]);
}
