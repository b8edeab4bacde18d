import { useStore } from '../state/store';

/**
 * Paper shows no WebGL: while the page is printed, a copy of what is in view stands beside the map's place. Returns how
 * to stop.
 */
export function drawForPrinter(container: HTMLElement, snapshot: () => HTMLCanvasElement): () => void {
  let copy: HTMLCanvasElement | null = null;
  const before = (): void => {
    after();
    // A dark picture is no use on paper.
    if (useStore.getState().view.theme === 'dark') return;
    copy = snapshot();
    copy.className = 'map__print';
    container.after(copy);
  };
  const after = (): void => {
    copy?.remove();
    copy = null;
  };
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  return () => {
    after();
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
  };
}
