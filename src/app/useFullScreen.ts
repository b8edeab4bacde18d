import { useEffect, useRef } from 'react';
import { enterFullScreen, leaveStage } from '../state/present';

/**
 * Browsers take the Esc that ends full screen for themselves; it leaves the stage all the same. Full screen that ends
 * otherwise (our own button, a second window that opens) does not.
 */
export function useFullScreen() {
  const meant = useRef(false);
  useEffect(() => {
    const onChange = (): void => {
      if (document.fullscreenElement) return;
      if (meant.current) meant.current = false;
      else leaveStage();
    };
    document.addEventListener('fullscreenchange', onChange);
    return () => document.removeEventListener('fullscreenchange', onChange);
  }, []);
  return {
    toggle: () => {
      if (!document.fullscreenElement) enterFullScreen();
      else {
        meant.current = true;
        document.exitFullscreen().catch(() => undefined);
      }
    },
    /** Something is about to happen for which browsers leave full screen. */
    mayEnd: () => {
      meant.current = document.fullscreenElement !== null;
    },
  };
}
