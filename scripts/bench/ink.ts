import type { Browser } from 'playwright-core';
import { acceptFunctions } from './browser';

/** How much there is to see in a picture. */
export interface Ink {
  readonly of: (png: Buffer) => Promise<number>;
  readonly close: () => Promise<void>;
}

/** Counts the places of a picture, off its edges, where the colour changes from one px to the next: a blank map has none. */
export async function inkOf(browser: Browser): Promise<Ink> {
  const page = await browser.newPage();
  await acceptFunctions(page);
  await page.goto('about:blank');
  return {
    of: (png) =>
      page.evaluate(async (data) => {
        const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
        const pen = new OffscreenCanvas(image.width, image.height).getContext('2d');
        if (!pen) throw new Error('There is no canvas to count on.');
        pen.drawImage(image, 0, 0);
        // The middle, which no panel covers.
        const [left, top, width, height] = [0.35, 0.25, 0.3, 0.5].map((part, i) =>
          Math.round(part * (i % 2 === 0 ? image.width : image.height)),
        ) as [number, number, number, number];
        const points = new Uint32Array(pen.getImageData(left, top, width, height).data.buffer);
        let changes = 0;
        for (let i = 1; i < points.length; i += 1) if (points[i] !== points[i - 1]) changes += 1;
        return changes;
      }, png.toString('base64')),
    close: () => page.close(),
  };
}
