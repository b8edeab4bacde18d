import { expect } from 'vitest';
import { coarse as scenario } from '../support/driver';

/** P3: 13.75 against 5 + 9.32, in at most two clicks. */
scenario('both sides of 13.75, their sources, the gap and what the header uses stand in one dialog', async (open) => {
  const app = await open('lang=en');
  const figures = app.region('City figures');
  await figures.getByText('13.75').first().waitFor();
  await figures
    .getByRole('button', { name: /^Figures disagree: .*capital/i })
    .first()
    .click();
  const dialog = app.dialog();
  await dialog.waitFor();
  const text = (await dialog.innerText()).replaceAll(/\s+/g, ' ');
  for (const part of ['13.75', '9.32', '14.32', '0.57']) expect(text).toContain(part);
  expect(text).toMatch(/header shows[^.]*13\.75/i);
  expect(await dialog.getByRole('link').count()).toBeGreaterThan(0);
});

scenario('the same in Vietnamese, with a decimal comma', async (open) => {
  const app = await open('lang=vi');
  const figures = app.region('Số liệu thành phố');
  await figures.getByText('13,75').first().waitFor();
  await figures
    .getByRole('button', { name: /^Số liệu vênh nhau: .*vốn/i })
    .first()
    .click();
  const text = (await app.dialog().innerText()).replaceAll(/\s+/g, ' ');
  for (const part of ['13,75', '9,32', '14,32', '0,57']) expect(text).toContain(part);
});

scenario(
  'the headline holds the figures of July 2025 that belong together, and the newer ones beside them',
  async (open) => {
    const app = await open('lang=en');
    const figures = app.region('City figures');
    await figures.getByText('13.75').first().waitFor();
    const text = (await figures.innerText()).replaceAll(/\s+/g, ' ');
    for (const part of [
      '844',
      '734',
      '110',
      '13.75',
      '9.32',
      '125',
      '450',
      '80',
      '2.5',
      '40',
      '8',
      '736',
      '9.4',
      '660',
    ]) {
      expect(text, part).toMatch(new RegExp(String.raw`(^|[^\d.])${part.replace('.', String.raw`\.`)}($|[^\d])`));
    }
  },
);
