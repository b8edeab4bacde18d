import { useStore } from '../state/store';

/** What ends with its focus returning to where it came from; of anything else that goes, a neighbour takes it. */
const PLACES = 'section, aside, dialog, form, [role="group"]';
/** Of a scene. */
const TITLE = 'section h1[tabindex="-1"]';
const TABBABLE = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

const canHold = (element: Element): element is HTMLElement =>
  element instanceof HTMLElement &&
  element.isConnected &&
  !element.matches(':disabled') &&
  element.closest('[inert]') === null &&
  element.checkVisibility({ visibilityProperty: true });

const isTabbable = (element: Element): element is HTMLElement =>
  element.matches(TABBABLE) && element.getAttribute('tabindex') !== '-1' && canHold(element);

const firstIn = (element: Element): HTMLElement | undefined =>
  isTabbable(element) ? element : [...element.querySelectorAll(TABBABLE)].find(isTabbable);

/** An element with the places that it and those around it had among their neighbours. */
type Way = readonly { readonly element: Element; readonly parent: Element; readonly place: number }[];

function wayUp(element: Element): Way {
  const way: Way[number][] = [];
  for (let at = element; at.parentElement && at !== document.body; at = at.parentElement) {
    way.push({ element: at, parent: at.parentElement, place: [...at.parentElement.children].indexOf(at) });
  }
  return way;
}

/**
 * Keeps the focus from being lost: where what has it goes away (a panel that is closed, a row that is removed, a button
 * that did its work) and nobody gives it a new place, it returns to where it came from, or goes to what stands next to
 * where it was. Without this a keyboard starts again at the top of the page, and a screen reader says nothing.
 */
export function keepFocus(): void {
  let trail: readonly HTMLElement[] = [];
  let way: Way = [];
  let looking = false;

  const heir = (): HTMLElement | undefined => {
    const at = way.findIndex(({ parent }) => canHold(parent));
    const gone = way[at]?.element;
    const back = trail.findLast((element) => !gone?.contains(element) && canHold(element));
    if (!gone || (back && gone.matches(PLACES))) return back;
    for (const { parent, place } of way.slice(at)) {
      const all = [...parent.children];
      for (const near of [...all.slice(place), ...all.slice(0, place).toReversed()]) {
        const found = firstIn(near);
        if (found) return found;
      }
      if (parent.matches(PLACES)) break;
    }
    return back;
  };

  const look = (): void => {
    looking = false;
    const { activeElement } = document;
    const last = trail.at(-1);
    if (!last || (activeElement && activeElement !== document.body)) return;
    // Left on purpose, by a press beside everything.
    if (canHold(last)) trail = [];
    // On stage keys are the story's: a control that took the focus by itself would take the clicker's.
    else if (useStore.getState().view.mode !== 'explore') document.querySelector<HTMLElement>(TITLE)?.focus();
    else heir()?.focus();
  };
  /** After those who took it away had their chance to place it. */
  const lookSoon = (): void => {
    if (looking || trail.length === 0) return;
    looking = true;
    requestAnimationFrame(() => requestAnimationFrame(look));
  };

  const follow = (target: EventTarget | null): void => {
    if (!(target instanceof HTMLElement)) return;
    // However many stops a panel has, the way to before it is kept: each thing on the page counts once.
    trail = [...trail.filter((element) => element !== target && element.isConnected), target];
    way = wayUp(target);
  };

  // What has it now had it before this was here.
  if (document.activeElement !== document.body) follow(document.activeElement);
  document.addEventListener('focusin', ({ target }) => follow(target));
  document.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget === null) lookSoon();
  });
  new MutationObserver(() => {
    if (document.activeElement === document.body) lookSoon();
  }).observe(document.body, { childList: true, subtree: true });
}
