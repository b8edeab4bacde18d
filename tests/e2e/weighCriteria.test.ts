import { expect } from 'vitest';
import { serveCompleteData } from '../fixtures/complete/completeData';
import { coarse as scenario, type App } from '../support/driver';

const panel = (app: App) => app.region('Find land');
const results = (app: App) => panel(app).getByRole('list', { name: 'Places found' }).getByRole('listitem');
const verdict = (app: App) => panel(app).getByRole('region', { name: 'Why the first is first' });
const number = (text: string): number => Number(text.replace('−', '-').replaceAll(/[^\d.-]/g, ''));

async function openScore(app: App, preset: string): Promise<void> {
  await app.button('Find land').click();
  await panel(app).getByText('Score by what you need').click();
  await panel(app).getByRole('button', { name: preset }).click();
  await verdict(app).waitFor();
}

/** The points of the first place as they are printed, and the total that is printed. */
async function printed(
  app: App,
): Promise<{ readonly points: readonly number[]; readonly sum: number; readonly total: number }> {
  const first = results(app).first();
  const table = first.getByRole('table', { name: /^Points of/ });
  const cells = await table.locator('tbody tr td:last-child').allInnerTexts();
  return {
    points: cells.filter((text) => text !== '–').map(number),
    sum: number(await table.locator('tfoot td:last-child').innerText()),
    total: number(
      await first
        .getByText(/points$/)
        .first()
        .innerText(),
    ),
  };
}

const nameOf = async (app: App, rank: number): Promise<string> =>
  (
    await results(app)
      .nth(rank - 1)
      .getByRole('button')
      .first()
      .innerText()
  )
    .replace(/^\s*\d+\.\s*/, '')
    .trim();

scenario('the points of the first add up on screen, and so does its lead over the second', async (open) => {
  const app = await open('lang=en', { before: serveCompleteData });
  await app.mapIdle();
  await openScore(app, 'Export manufacturing');
  const { points, sum, total } = await printed(app);
  expect(points.length).toBeGreaterThan(2);
  expect(points.reduce((a, b) => a + b, 0)).toBeCloseTo(total, 6);
  expect(sum).toBe(total);
  const text = await verdict(app).innerText();
  expect(text).toContain(await nameOf(app, 1));
  expect(text).toContain(`${total} points`);
  const ahead = Number(/, ([\d.]+) ahead of/.exec(text)?.[1]);
  const parts = [...text.matchAll(/[+−][\d.]+/g)].map(([part]) => number(part.replace(/\.$/, '')));
  expect(parts.reduce((a, b) => a + b, 0)).toBeCloseTo(ahead, 6);
  const shares = await panel(app)
    .getByRole('list', { name: 'Weight' })
    .getByText(/^\d+%$/)
    .allInnerTexts();
  expect(shares.map(number).reduce((a, b) => a + b, 0)).toBe(100);
});

scenario('the change of weight that it names swaps the first and the second', async (open) => {
  const app = await open('lang=en', { before: serveCompleteData });
  await app.mapIdle();
  await openScore(app, 'Export manufacturing');
  const [first, second] = [await nameOf(app, 1), await nameOf(app, 2)];
  const sentence = await verdict(app).innerText();
  expect(sentence).toMatch(/change places if the weight of “.+” (rises|falls) from [\d.]+ to (above|below) [\d.]+\./);
  await verdict(app)
    .getByRole('button', { name: /^Try it/ })
    .click();
  await expect.poll(async () => verdict(app).innerText()).not.toBe(sentence);
  const names: string[] = [];
  for (let rank = 1; rank <= 10; rank += 1) names.push(await nameOf(app, rank));
  expect(names.indexOf(second)).toBeLessThan(names.indexOf(first));
});

scenario('one weight changed by its slider changes the ranking and the link', async (open) => {
  const app = await open('lang=en&panel=find&weights=noi_bai:10,hoa_lac:90&order=score');
  await verdict(app).waitFor();
  const before = await nameOf(app, 1);
  await panel(app).getByRole('slider', { name: 'Weight: Hòa Lạc distance' }).fill('0');
  await app.expectQuery('weights', 'noi_bai:10,hoa_lac:0');
  await expect.poll(() => nameOf(app, 1)).not.toBe(before);
});

scenario('on the published data it says what is missing, and lets one choose what that counts', async (open) => {
  const app = await open('lang=en');
  await app.mapIdle();
  await openScore(app, 'Export manufacturing');
  await verdict(app)
    .getByText(/^Resting on only \d+% of the weight/)
    .first()
    .waitFor();
  const ignoring = await printed(app);
  expect(ignoring.points.reduce((a, b) => a + b, 0)).toBeCloseTo(ignoring.total, 6);
  await panel(app).getByText('How it is counted').click();
  await panel(app).getByRole('radio', { name: 'Count it as the worst' }).check();
  await app.expectQuery('missing', 'worst');
  await expect.poll(async () => (await printed(app)).total).toBeLessThan(ignoring.total);
  const worst = await printed(app);
  expect(worst.points.reduce((a, b) => a + b, 0)).toBeCloseTo(worst.total, 6);
  await panel(app).getByRole('radio', { name: 'Give that place no score' }).check();
  await verdict(app).getByText('No place has a score').waitFor();
});

scenario('weights that are all zero are pointed out, and nothing is lost', async (open) => {
  const app = await open('lang=en&panel=find&land=noi_bai:..30&weights=noi_bai:0,centre:0&order=score');
  await panel(app).getByRole('alert').filter({ hasText: 'All weights are zero' }).waitFor();
  expect(await results(app).count()).toBeGreaterThan(10);
  expect(app.query.get('land')).toBe('noi_bai:..30');
  await panel(app).getByRole('slider', { name: 'Weight: Centre distance' }).fill('20');
  await verdict(app).waitFor();
});

scenario('limits, weights and order stand in the link', async (open) => {
  const app = await open('lang=en', { before: serveCompleteData });
  await app.mapIdle();
  await openScore(app, 'R&D near Hòa Lạc');
  await app.expectQuery('order', 'score');
  const first = await nameOf(app, 1);
  const again = await open(new URL(app.page.url()).search.slice(1), { before: serveCompleteData });
  await verdict(again).waitFor();
  expect(await nameOf(again, 1)).toBe(first);
});
