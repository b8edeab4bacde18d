import { expect } from 'vitest';
import { scenario } from '../support/driver';

scenario('with reduced motion nothing moves by itself', async (open) => {
  const app = await open('lang=en', { reducedMotion: 'reduce' });
  await app.mapIdle();
  await app.page.evaluate(() => {
    const seen = { frames: 0 };
    Object.assign(window, { moving: seen });
    const map = document.querySelector('[data-testid="map"]');
    if (map) {
      new MutationObserver(() => {
        if (map.getAttribute('data-map') === 'moving') seen.frames += 1;
      }).observe(map, { attributeFilter: ['data-map'] });
    }
  });
  const options = await app.search('noi bai');
  await options
    .filter({ hasText: /Noi Bai|Nội Bài/ })
    .first()
    .click();
  await app.region('Zone details').waitFor();
  await app.mapIdle();
  const running = await app.page.evaluate(
    () =>
      document.getAnimations().filter((a) => {
        const duration = a.effect?.getComputedTiming().duration;
        return a.playState === 'running' && typeof duration === 'number' && duration > 1;
      }).length,
  );
  expect(running).toBe(0);
});

scenario('otherwise the camera flies, for less than two seconds', async (open) => {
  const app = await open('lang=en', { reducedMotion: 'no-preference' });
  await app.mapIdle();
  const options = await app.search('noi bai');
  const start = performance.now();
  await options
    .filter({ hasText: /Noi Bai|Nội Bài/ })
    .first()
    .click();
  await app.page.locator('[data-testid="map"][data-map="moving"]').waitFor();
  await app.mapIdle();
  // Two seconds of flight, and the time that a software renderer needs to paint what it flew to.
  expect(performance.now() - start).toBeLessThan(8000);
});
