import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../ensure.mjs';
import { FOLDER } from '../barePage';
import type { Compared } from './packages';

/** Folder of a compared page, with its packages installed; they are never the app's own. */
export function installed({ id, packages }: Compared): string {
  const folder = join(FOLDER, 'compare', id);
  mkdirSync(folder, { recursive: true });
  const wanted = `${JSON.stringify({ private: true, type: 'module', dependencies: packages }, null, 2)}\n`;
  const file = join(folder, 'package.json');
  const done = join(folder, 'installed');
  if (existsSync(done) && readFileSync(done, 'utf8') === wanted) return folder;
  writeFileSync(file, wanted);
  console.log(`Installing the packages of ${id} …`);
  // No scripts of theirs run here; what they name as peers is pinned in our own table.
  const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--legacy-peer-deps', '--loglevel=error'];
  run('npm', args, { cwd: folder, shell: process.platform === 'win32' });
  writeFileSync(done, wanted);
  return folder;
}
