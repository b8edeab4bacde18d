import { useEffect, useRef } from 'react';
import { closeComparison } from '../../state/compare';

/** For a panel that covers its neighbours: they cannot be reached behind it, Esc closes it, the focus comes and goes. */
export function useTakesScreen(close: () => void = closeComparison) {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = panel.current;
    if (!element) return;
    const before = document.activeElement;
    const covered = [...(element.parentElement?.children ?? [])].filter(
      (other): other is HTMLElement =>
        other instanceof HTMLElement && other !== element && !other.inert && !other.matches('.notices'),
    );
    for (const other of covered) other.inert = true;
    element.focus();
    // Before anyone else hears of the key.
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || document.querySelector('dialog[open], :popover-open')) return;
      event.preventDefault();
      close();
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => {
      window.removeEventListener('keydown', onKeyDown, { capture: true });
      for (const other of covered) other.inert = false;
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [close]);
  return panel;
}
