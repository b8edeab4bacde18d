import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import type { App } from './driver';

/** More stops of the Tab key than any screen has between two things. */
const MOST_STOPS = 400;

/** Goes by the Tab key alone, on or back, until the focus is on what is looked for. */
export async function tabTo(app: App, target: Locator): Promise<void> {
  const wanted = await target.first().elementHandle();
  if (!wanted) throw new Error(`There is no ${String(target)}`);
  const way = (): Promise<'here' | 'Tab' | 'Shift+Tab'> =>
    wanted.evaluate((element) => {
      const { activeElement } = document;
      if (activeElement === element) return 'here';
      const isBefore =
        activeElement && element.compareDocumentPosition(activeElement) & Node.DOCUMENT_POSITION_FOLLOWING;
      return isBefore && activeElement !== document.body ? 'Shift+Tab' : 'Tab';
    });
  for (let i = 0; i < MOST_STOPS; i += 1) {
    const next = await way();
    if (next === 'here') return;
    await app.press(next);
  }
  throw new Error(`The Tab key never came to ${String(target)}; it is at “${await app.focusedName()}”`);
}

/** The same, and presses it. */
export async function pressBy(app: App, target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(app, target);
  await app.press(key);
}

/** Replaces what a field holds. */
export async function typeInto(app: App, field: Locator, text: string): Promise<void> {
  await tabTo(app, field);
  await app.press('ControlOrMeta+a');
  await app.page.keyboard.insertText(text);
}

/** The focus is on something that is there, so that the next Tab goes on from it. */
export async function expectFocusKept(app: App, after: string): Promise<void> {
  await expect
    .poll(() => app.page.evaluate(() => document.activeElement !== null && document.activeElement !== document.body), {
      message: `after ${after} the focus is lost`,
    })
    .toBe(true);
}
