/**
 * `npm run pack [folder]`: the app as one folder and one zip that start on a bare laptop, without Node and without
 * network (`docs/OFFLINE.md`). They are written to `packed/` unless told.
 */
import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { zipSync } from 'fflate';
import { ROOT, ensureBuild, ensurePackages, fail } from './ensure.mjs';
import { filesOf } from './offline/precache.mjs';

/** Files that a laptop starts: they must be programs after unpacking. */
const PROGRAMS = ['start.sh', 'start.command'];
const UNIX = 3;
const DAY = new Date('2026-01-01T00:00:00Z');

/** Windows reads its scripts and the text for people with the line ends that it knows. */
const forWindows = (text) => text.replaceAll(/\r?\n/g, '\r\n');

function packInto(parent) {
  const { name, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const title = `${name}-${version}`;
  const folder = join(parent, title);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(join(ROOT, 'dist'), join(folder, 'app'), {
    recursive: true,
    filter: (path) => !path.endsWith('.map') && !/[\\/]\.vite$/.test(path),
  });
  const script = (file) => readFileSync(join(ROOT, 'scripts', 'pack', file), 'utf8');
  const written = {
    'README.txt': forWindows(script('README.txt')),
    'start.cmd': forWindows(script('start.cmd')),
    'serve.ps1': forWindows(script('serve.ps1')),
    'start.sh': script('start.sh'),
    'start.command': script('start.sh'),
    'serve.py': script('serve.py'),
    'serve.pl': script('serve.pl'),
  };
  for (const [file, text] of Object.entries(written)) writeFileSync(join(folder, file), text);
  for (const file of PROGRAMS) chmodSync(join(folder, file), 0o755);

  const entries = filesOf(folder).map((path) => {
    const mode = PROGRAMS.includes(path) ? 0o100755 : 0o100644;
    const content = new Uint8Array(readFileSync(join(folder, path)));
    // Fonts and pictures are packed already.
    const level = /\.(woff2?|png|pmtiles)$/.test(path) ? 0 : 9;
    return [`${title}/${path}`, [content, { os: UNIX, attrs: mode << 16, mtime: DAY, level }]];
  });
  const zip = `${folder}.zip`;
  writeFileSync(zip, zipSync(Object.fromEntries(entries)));
  return { folder, zip };
}

try {
  ensurePackages();
  ensureBuild();
  const { folder, zip } = packInto(resolve(process.argv[2] ?? join(ROOT, 'packed')));
  console.log(`${folder}\n${zip} (${(statSync(zip).size / 1_000_000).toFixed(1)} MB)`);
} catch (error) {
  fail(error);
}
