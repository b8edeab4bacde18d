import { useCallback, useState } from 'react';

interface Box {
  readonly width: number;
  /** Size of the small text inside, in px. */
  readonly textPx: number;
}

/** The size of a drawing's place, so that it is drawn in px and its text keeps the size that the theme gives. */
export function useBox(): readonly [(element: Element | null) => (() => void) | undefined, Box] {
  const [box, setBox] = useState<Box>({ width: 304, textPx: 12 });
  const ref = useCallback((element: Element | null) => {
    if (!element || typeof ResizeObserver === 'undefined') return undefined;
    const measure = (): void => {
      const { width } = element.getBoundingClientRect();
      const textPx = Number.parseFloat(getComputedStyle(element).fontSize);
      if (width > 0) setBox((was) => (was.width === width && was.textPx === textPx ? was : { width, textPx }));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, []);
  return [ref, box];
}
