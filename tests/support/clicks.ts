import type { Locator } from 'playwright-core';

/** Counts the presses of a journey: what a person would call a click. */
export class Clicks {
  count = 0;

  async on(target: Locator): Promise<void> {
    this.count += 1;
    await target.click();
  }
}
