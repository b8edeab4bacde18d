import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../ensure.mjs';

/** Where benchmarks build what is theirs alone. */
export const FOLDER = join(ROOT, '.cache', 'bench');

/** Builds the bare MapLibre page around a scene (`scene.ts`); returns the folder to serve. */
export async function buildBarePage(scene: string, name: string): Promise<string> {
  const outDir = join(FOLDER, name);
  await build({
    configFile: false,
    mode: 'production',
    root: join(ROOT, 'scripts', 'bench', 'bare'),
    publicDir: scene,
    base: './',
    logLevel: 'warn',
    worker: { format: 'es' },
    build: { outDir, emptyOutDir: true, target: 'es2023', assetsInlineLimit: 0, chunkSizeWarningLimit: 2000 },
  });
  return outDir;
}
