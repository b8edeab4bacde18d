import { expect } from 'vitest';
import { scenario, type App } from '../support/driver';

/** Keeps each state that the map comes to, with its time; a short one could be missed by looking now and then. */
const recordStates = (app: App): Promise<void> =>
  app.map.evaluate((region) => {
    const map = region.closest('[data-map]') ?? region.querySelector('[data-map]') ?? region;
    new MutationObserver(() => performance.mark(`map-${map.getAttribute('data-map') ?? ''}`)).observe(map, {
      attributeFilter: ['data-map'],
    });
  });

scenario('with reduced motion nothing moves by itself', async (open) => {
  const app = await open('lang=en', { reducedMotion: 'reduce' });
  await app.mapIdle();
  const options = await app.search('noi bai');
  await options
    .filter({ hasText: /Noi Bai|Nội Bài/ })
    .first()
    .click();
  await app.region('Zone details').waitFor();
  const running = await app.page.evaluate(
    () =>
      document.getAnimations().filter((a) => {
        const duration = a.effect?.getComputedTiming().duration;
        return a.playState === 'running' && typeof duration === 'number' && duration > 1;
      }).length,
  );
  expect(running).toBe(0);
  await app.mapIdle();
});

scenario('otherwise the camera flies, for less than two seconds', async (open) => {
  const app = await open('lang=en', { reducedMotion: 'no-preference' });
  await app.mapIdle();
  await recordStates(app);
  const options = await app.search('noi bai');
  await options
    .filter({ hasText: /Noi Bai|Nội Bài/ })
    .first()
    .click();
  const times = (name: string): Promise<number[]> =>
    app.page.evaluate((mark) => performance.getEntriesByName(mark).map((entry) => entry.startTime), name);
  await expect.poll(async () => (await times('map-moving')).length).toBeGreaterThan(0);
  await expect.poll(async () => (await times('map-idle')).length).toBeGreaterThan(0);
  const [[start = 0], ends] = [await times('map-moving'), await times('map-idle')];
  // Two seconds of flight, and what a software renderer needs to paint the place that it flew to.
  expect((ends.at(-1) ?? 0) - start).toBeLessThan(10_000);
});
