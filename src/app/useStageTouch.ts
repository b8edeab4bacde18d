import { useRef, type TouchEvent } from 'react';
import { act, useStage } from '../state/stage';

/** Shorter than this is a tap; steeper is a scroll. */
const SWIPE_PX = 50;
const FLATTER_THAN = 0.6;

/**
 * One finger across the screen goes on or back. Until somebody roams, the map does not hear of it; with two fingers the
 * map is roamed at once.
 */
export function useStageTouch() {
  const start = useRef<{ readonly x: number; readonly y: number } | null>(null);
  return {
    onTouchStartCapture: (event: TouchEvent) => {
      start.current = null;
      const onMap = event.target instanceof Element && event.target.closest('[data-map]') !== null;
      if (event.touches.length > 1) {
        if (onMap) act({ do: 'roam' });
        return;
      }
      if (onMap && useStage.getState().player.roaming) return;
      const touch = event.touches[0];
      if (touch) start.current = { x: touch.clientX, y: touch.clientY };
      if (onMap) event.stopPropagation();
    },
    onTouchEndCapture: (event: TouchEvent) => {
      const from = start.current;
      const touch = event.changedTouches[0];
      start.current = null;
      if (!from || !touch) return;
      const [dx, dy] = [touch.clientX - from.x, touch.clientY - from.y];
      if (Math.abs(dx) < SWIPE_PX || Math.abs(dy) > Math.abs(dx) * FLATTER_THAN) return;
      act({ do: dx < 0 ? 'next' : 'back' });
    },
  };
}
