import { expect } from 'vitest';
import { coarse as scenario } from '../support/driver';

/** E2: from a figure to who published it. */
scenario(
  'a figure of a zone names publisher, title, dates and address, and the other figures published',
  async (open) => {
    const app = await open('lang=en&zone=kcn-noi-bai');
    const details = app.region('Zone details');
    await details.waitFor();
    await details
      .getByRole('button', { name: /^Source of (Area|area)/ })
      .first()
      .click();
    const dialog = app.dialog(/^Sources: /);
    await dialog.waitFor();
    const text = (await dialog.innerText()).replaceAll(/\s+/g, ' ');
    expect(text).toContain('114');
    expect(text).toContain('December 2025');
    expect(text).toMatch(/114\.1 ha/);
    expect(text).toMatch(/Why|newest/i);
    const links = dialog.getByRole('link');
    expect(await links.count()).toBeGreaterThan(0);
    for (const link of await links.all()) {
      expect(await link.getAttribute('href')).toMatch(/^https?:\/\//);
      expect(await link.getAttribute('rel')).toContain('noopener');
    }
  },
);

scenario('the dialog has its own link and closes with Escape', async (open) => {
  const app = await open('lang=en&zone=kcn-noi-bai');
  const source = app
    .region('Zone details')
    .getByRole('button', { name: /^Source of/ })
    .first();
  await source.click();
  await app.dialog(/^Sources: /).waitFor();
  const link = app.page.url();
  await app.press('Escape');
  await app.dialog(/^Sources: /).waitFor({ state: 'hidden' });
  await expect.poll(() => source.evaluate((element) => element === document.activeElement)).toBe(true);

  const colleague = await open(new URL(link).search.slice(1));
  await colleague.dialog(/^Sources: /).waitFor();
});

scenario('every figure of Hòa Lạc has a source to open', async (open) => {
  const app = await open('lang=en&zone=khu-cnc-hoa-lac');
  const details = app.region('Zone details');
  await details.waitFor();
  await details.getByRole('heading').first().waitFor();
  await app.unfold('Zone details');
  const buttons = details.getByRole('button', { name: /^Source of/ });
  await expect.poll(() => buttons.count()).toBeGreaterThan(10);
});

scenario('what is unknown is said to be unknown, not left out', async (open) => {
  const app = await open('lang=en&zone=kcn-noi-bai');
  const details = app.region('Zone details');
  await details.waitFor();
  await details.getByText('not published').first().waitFor({ state: 'attached' });
});
