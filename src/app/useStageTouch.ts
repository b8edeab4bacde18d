import { useEffect } from 'react';
import { act, useStage } from '../state/stage';

/** Shorter than this is a tap; steeper is a scroll. */
const SWIPE_PX = 50;
const FLATTER_THAN = 0.6;

/**
 * One finger across the screen goes on or back. Until somebody roams, the map does not hear of it; with two fingers the
 * map is roamed at once. A tap reaches the map as a click.
 */
export function useStageTouch(): void {
  useEffect(() => {
    let from: { readonly x: number; readonly y: number } | null = null;
    const onStart = (event: TouchEvent): void => {
      from = null;
      const onMap = event.target instanceof Element && event.target.closest('[data-map]') !== null;
      const { roaming } = useStage.getState().player;
      if (event.touches.length > 1) {
        if (onMap && !roaming) act({ do: 'roam' });
        return;
      }
      if (document.querySelector('dialog[open]') || (onMap && roaming)) return;
      const touch = event.touches[0];
      if (touch) from = { x: touch.clientX, y: touch.clientY };
      if (onMap) event.stopPropagation();
    };
    const onEnd = ({ changedTouches }: TouchEvent): void => {
      const touch = changedTouches[0];
      const start = from;
      from = null;
      if (!start || !touch) return;
      const [dx, dy] = [touch.clientX - start.x, touch.clientY - start.y];
      if (Math.abs(dx) < SWIPE_PX || Math.abs(dy) > Math.abs(dx) * FLATTER_THAN) return;
      act({ do: dx < 0 ? 'next' : 'back' });
    };
    const heardFirst = { capture: true, passive: true } as const;
    window.addEventListener('touchstart', onStart, heardFirst);
    window.addEventListener('touchend', onEnd, heardFirst);
    return () => {
      window.removeEventListener('touchstart', onStart, heardFirst);
      window.removeEventListener('touchend', onEnd, heardFirst);
    };
  }, []);
}
