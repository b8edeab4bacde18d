/**
 * A ref for an element that scrolls. While it holds more than it shows it takes a place in the keyboard's order, so
 * that the arrow keys can scroll it; when everything is in sight it takes none.
 */
export function reachableWhileItScrolls(element: HTMLElement | null): (() => void) | undefined {
  if (!element || typeof ResizeObserver === 'undefined') return undefined;
  const observer = new ResizeObserver(() => {
    const overflows = element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight;
    element.tabIndex = overflows ? 0 : -1;
  });
  observer.observe(element);
  for (const child of element.children) observer.observe(child);
  return () => observer.disconnect();
}
