import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import type { App } from './driver';

/** More stops of the Tab key than any screen has between two things. */
const MOST_STOPS = 400;

const hasFocus = async (target: Locator): Promise<boolean> =>
  (await target.count()) > 0 && target.first().evaluate((element) => element === document.activeElement);

/** Goes by the Tab key alone until the focus is on what is looked for. */
export async function tabTo(app: App, target: Locator): Promise<void> {
  await target.first().waitFor();
  for (let i = 0; i < MOST_STOPS; i += 1) {
    if (await hasFocus(target)) return;
    await app.press('Tab');
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
