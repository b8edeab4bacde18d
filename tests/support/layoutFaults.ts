import type { App } from './driver';

/**
 * What a reader could not read or press: a page wider than its window, text cut off where nothing says that there is
 * more, text beyond the edge, controls that lie on one another. Maps and tables may scroll in both directions; so may
 * what stands in something that scrolls.
 */
export function layoutFaults(app: App): Promise<readonly string[]> {
  return app.page.evaluate(() => {
    const { innerWidth } = window;
    const root = document.querySelector('dialog[open]') ?? document.body;
    const nameOf = (box: HTMLElement): string =>
      `${box.tagName.toLowerCase()}.${box.className.split(' ')[0] ?? ''} “${(box.getAttribute('aria-label') ?? box.textContent ?? '').trim().slice(0, 40)}”`;
    const seen = (box: Element): boolean =>
      box.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      box.closest('.visually-hidden, [inert], [aria-hidden="true"], .skip, .map, svg, datalist, select') === null;
    const boxes = [...root.querySelectorAll('*')].filter(
      (box): box is HTMLElement => box instanceof HTMLElement && seen(box),
    );
    const scrollerOf = (box: Element): Element | null => {
      for (let at = box.parentElement; at && at !== document.body; at = at.parentElement) {
        if (/auto|scroll/.test(getComputedStyle(at).overflowX) && at.scrollWidth > at.clientWidth + 1) return at;
      }
      return null;
    };
    const inTable = (box: Element): boolean =>
      box.closest('table') !== null || (box.matches('*') && box.querySelector('table') !== null);
    const faults: string[] = [];
    if (document.documentElement.scrollWidth > innerWidth) {
      faults.push(`the page is ${document.documentElement.scrollWidth} px wide`);
    }
    for (const box of boxes) {
      const style = getComputedStyle(box);
      const hasText = [...box.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
      const rect = box.getBoundingClientRect();
      if (rect.width <= 1 || rect.height <= 1) continue;
      const wide = box.scrollWidth > box.clientWidth + 1 && box.clientWidth > 0;
      if (hasText && wide && /hidden|clip/.test(style.overflowX) && style.textOverflow !== 'ellipsis') {
        faults.push(`cut off: ${nameOf(box)}`);
      }
      if (
        wide &&
        /auto|scroll/.test(style.overflowX) &&
        !inTable(box) &&
        !box.matches('input, textarea, [role="tablist"]')
      ) {
        faults.push(`scrolls sideways: ${nameOf(box)}`);
      }
      if (hasText && !scrollerOf(box) && (rect.right > innerWidth + 1 || rect.left < -1)) {
        faults.push(`beyond the edge: ${nameOf(box)}`);
      }
    }
    const controls = boxes.filter((box) => box.matches('button, a[href], input, select, textarea, summary'));
    for (const [i, one] of controls.entries()) {
      const a = one.getBoundingClientRect();
      // Only what is in front where it stands: the rest is behind a card or scrolled away.
      const front = (rect: DOMRect, of: Element): boolean => {
        const top = document.elementFromPoint(rect.left + rect.width / 2, rect.top + rect.height / 2);
        return top !== null && (of.contains(top) || top.contains(of));
      };
      if (!front(a, one)) continue;
      for (const other of controls.slice(i + 1)) {
        if (one.contains(other) || other.contains(one)) continue;
        const b = other.getBoundingClientRect();
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        if (across > 4 && down > 4 && front(b, other) && one.parentElement === other.parentElement) {
          faults.push(`on one another: ${nameOf(one)} and ${nameOf(other)}`);
        }
      }
    }
    return [...new Set(faults)];
  });
}
