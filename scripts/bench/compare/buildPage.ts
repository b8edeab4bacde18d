import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../../ensure.mjs';
import { installed } from './install';
import type { Compared } from './packages';

/** Builds a compared page beside its packages, so that it finds those and none of the app's; returns the folder to serve. */
export async function buildPage(compared: Compared, scene: string): Promise<string> {
  const folder = installed(compared);
  const root = join(folder, 'page');
  const outDir = join(folder, 'dist');
  const pages = join(ROOT, 'scripts', 'bench', 'compare', 'pages');
  rmSync(root, { recursive: true, force: true });
  cpSync(join(pages, compared.id), root, { recursive: true });
  cpSync(join(pages, 'index.html'), join(root, 'index.html'));
  await build({
    configFile: false,
    mode: 'production',
    root,
    publicDir: scene,
    base: './',
    logLevel: 'error',
    // Some packages ask the environment of Node.
    define: { 'process.env.NODE_ENV': '"production"', 'process.env': '{}', global: 'globalThis' },
    worker: { format: 'es' },
    build: { outDir, emptyOutDir: true, target: 'es2023', assetsInlineLimit: 0, chunkSizeWarningLimit: 10_000 },
  });
  return outDir;
}
