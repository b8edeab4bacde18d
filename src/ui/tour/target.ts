import type { Box } from '../../domain/tour/placeCard';
import type { TourStep } from '../../domain/tour/steps';
import type { Catalogue } from '../../i18n/catalogue';
import { SEARCH_ID } from '../layout/ids';

/**
 * What a step speaks of, as it can be seen now: the thing itself, else what it is behind (the menu or the tab of a
 * phone); `null` where neither is in sight. Found by the names that screen readers hear.
 */
export function targetOf(step: TourStep, t: Catalogue): HTMLElement | null {
  const shown = CANDIDATES[step](t).find((element): element is HTMLElement => element !== null && isShown(element));
  shown?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  return shown ?? null;
}

const CANDIDATES: Readonly<Record<TourStep, (t: Catalogue) => readonly (HTMLElement | null)[]>> = {
  map: (t) => [region(t.regions.legend)],
  search: () => [document.getElementById(SEARCH_ID)],
  lens: (t) => [document.querySelector<HTMLElement>('.lenses'), named('[role=tab]', t.tabs.layers)],
  figures: (t) => [region(t.regions.cityFigures), named('[role=tab]', t.tabs.figures)],
  investor: (t) => [inHeader(t.actions.findLand), inHeader(t.header.menu)],
  planner: (t) => [inHeader(t.actions.planning), inHeader(t.header.menu)],
  speaker: (t) => [inHeader(t.actions.present), inHeader(t.header.menu)],
};

const region = (name: string): HTMLElement | null => named('section', name);
const inHeader = (name: string): HTMLElement | null => named('header button', name);

const named = (selector: string, name: string): HTMLElement | null =>
  [...document.querySelectorAll<HTMLElement>(selector)].find(
    (element) => (element.getAttribute('aria-label') ?? element.textContent?.trim()) === name,
  ) ?? null;

const isShown = (element: HTMLElement): boolean => {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0;
};

/** What of an element is inside the window, a little wider than it. */
export function boxOf(element: HTMLElement): Box {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const [x, y] = [Math.max(0, left - AROUND_PX), Math.max(0, top - AROUND_PX)];
  return {
    left: x,
    top: y,
    width: Math.min(window.innerWidth, right + AROUND_PX) - x,
    height: Math.min(window.innerHeight, bottom + AROUND_PX) - y,
  };
}

const AROUND_PX = 6;
