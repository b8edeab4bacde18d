import { useSyncExternalStore } from 'react';

/** `little`: one sheet instead of floating cards. `some`: cards, but buttons without words. `ample`: all of it. */
export type Room = 'little' | 'some' | 'ample';

const LITTLE_BELOW_REM = 45;
const SOME_BELOW_REM = 75;

/** Measured in text, not in pixels: large text on a wide screen has as little room as a phone. */
function readRoom(): Room {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const width = window.innerWidth / rem;
  if (width < LITTLE_BELOW_REM) return 'little';
  return width < SOME_BELOW_REM ? 'some' : 'ample';
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener('resize', onChange);
  // The text size is set on the root: by the theme, or by the reader's own tools.
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['style', 'class'] });
  return () => {
    window.removeEventListener('resize', onChange);
    observer.disconnect();
  };
}

export const useRoom = (): Room => useSyncExternalStore(subscribe, readRoom);
