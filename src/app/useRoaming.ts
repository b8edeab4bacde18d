import { useEffect } from 'react';
import { act, sceneOf, useStage } from '../state/stage';
import { useStore } from '../state/store';
import { viewOfScene } from '../story/sceneView';

/** A mouse on the map, or a place chosen on it, starts roaming. Fingers swipe first (`useStageTouch`). */
export function useRoaming(): void {
  useEffect(() => {
    const roam = (): void => {
      if (!useStage.getState().player.roaming) act({ do: 'roam' });
    };
    const onPointer = (event: PointerEvent): void => {
      if (event.pointerType !== 'touch' && isOnMap(event)) roam();
    };
    const onWheel = (event: WheelEvent): void => {
      if (isOnMap(event)) roam();
    };
    window.addEventListener('pointerdown', onPointer, { capture: true });
    window.addEventListener('wheel', onWheel, { capture: true, passive: true });
    const stop = useStore.subscribe(({ view }, { view: was }) => {
      const scene = sceneOf(useStage.getState());
      const chosen = view.selected !== was.selected && view.selected !== null;
      if (chosen && scene && view.selected !== viewOfScene(scene).selected) roam();
    });
    return () => {
      window.removeEventListener('pointerdown', onPointer, { capture: true });
      window.removeEventListener('wheel', onWheel, { capture: true });
      stop();
    };
  }, []);
}

const isOnMap = ({ target }: Event): boolean => target instanceof Element && target.closest('[data-map]') !== null;
