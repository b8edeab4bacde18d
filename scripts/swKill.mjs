/**
 * `npm run sw:kill [folder]`: puts the kill switch in place of the service worker of a built folder (`dist` unless
 * told). Whoever opens the app from there is freed of what an earlier version kept. `npm run build` undoes it.
 */
import { copyFileSync, existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ROOT, fail } from './ensure.mjs';
import { SERVICE_WORKER } from './offline/precache.mjs';

const folder = resolve(process.argv[2] ?? join(ROOT, 'dist'));
if (!existsSync(join(folder, 'index.html'))) fail(new Error(`${folder} is no built app: run npm run build first.`));
copyFileSync(join(ROOT, 'scripts', 'offline', 'killWorker.js'), join(folder, SERVICE_WORKER));
console.log(`${join(folder, SERVICE_WORKER)} now removes the service worker and what it kept.`);
