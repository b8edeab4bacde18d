import { chromium, type Browser } from 'playwright-core';
import { inject } from 'vitest';
import { BROWSER_ARGS } from './browserArgs';
import type { App } from './driver';

/** A browser that can draw no map. */
export const browserWithoutWebgl = (): Promise<Browser> =>
  chromium.launch({
    executablePath: inject('browserPath'),
    args: [
      ...BROWSER_ARGS.filter((arg) => !arg.includes('swiftshader')),
      '--disable-gpu',
      '--disable-software-rasterizer',
    ],
  });

/** Takes the graphics card away from the map; `restore` gives it back. Ends when the map knows. */
export async function loseWebgl(app: App): Promise<{ readonly restore: () => Promise<void> }> {
  const extension = await app.page.locator('canvas.maplibregl-canvas').evaluateHandle((canvas) => {
    const lose = (canvas as HTMLCanvasElement).getContext('webgl2')?.getExtension('WEBGL_lose_context');
    if (!lose) throw new Error('This browser cannot play that WebGL is lost.');
    lose.loseContext();
    return lose;
  });
  await app.page.locator('[data-testid="map"]:not([data-map="idle"])').waitFor();
  return {
    restore: async () => {
      await extension.evaluate((lose) => lose.restoreContext());
      await app.mapIdle();
    },
  };
}

/** How many points of two pictures (PNG) of one size differ by more than rounding. */
export async function differingPixels(app: App, a: Buffer, b: Buffer): Promise<number> {
  return app.page.evaluate(
    async (pictures) => {
      const pixels = await Promise.all(
        pictures.map(async (base64) => {
          const bytes = Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0) ?? 0);
          const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
          if (!context) throw new Error('There is no canvas to compare on.');
          context.drawImage(bitmap, 0, 0);
          return context.getImageData(0, 0, bitmap.width, bitmap.height).data;
        }),
      );
      const [one, other] = pixels;
      if (!one || !other || one.length !== other.length) return Infinity;
      let count = 0;
      for (let i = 0; i < one.length; i += 4) {
        if ([0, 1, 2].some((c) => Math.abs((one[i + c] ?? 0) - (other[i + c] ?? 0)) > 2)) count += 1;
      }
      return count;
    },
    [a.toString('base64'), b.toString('base64')],
  );
}
