/**
 * What a command needs before it can run: the packages of the lockfile and, for `npm start`, a build of what is here.
 * Plain Node, because it runs before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const at = (...parts) => join(ROOT, ...parts);

/** Runs a program with our own input and output; throws when it fails. */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', ...options });
  if (error) throw error;
  if (status !== 0) throw new Error(`${[command, ...args].join(' ')} ended with exit code ${status}`);
}

export function checkNode() {
  const needed = [20, 19];
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < needed[0] || (major === needed[0] && minor < needed[1])) {
    throw new Error(`Node ${needed.join('.')} or newer is needed; this is ${process.versions.node}.`);
  }
}

/** Whether every package of the lockfile is installed in its version (those of other platforms excepted). */
function packagesAreCurrent() {
  const installedList = at('node_modules', '.package-lock.json');
  if (!existsSync(installedList)) return false;
  const wanted = JSON.parse(readFileSync(at('package-lock.json'), 'utf8')).packages;
  const installed = JSON.parse(readFileSync(installedList, 'utf8')).packages;
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true;
    const found = installed[path];
    if (!found) return optional === true;
    return found.version === version && existsSync(at(path, 'package.json'));
  });
}

export function ensurePackages() {
  checkNode();
  if (packagesAreCurrent()) return;
  console.log('Installing packages (npm ci) …');
  // Building and testing need the development packages, whatever NODE_ENV says.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  const npm = process.env.npm_execpath;
  if (npm && /\.[cm]?js$/.test(npm)) run(process.execPath, [npm, ...args]);
  else run('npm', args, { shell: process.platform === 'win32' });
}

/** Everything that the build is made from. */
const BUILD_INPUTS = [
  'src',
  'public',
  'scripts/offline',
  'scripts/security',
  'scripts/guide',
  'docs/USER-GUIDE.vi.md',
  'docs/USER-GUIDE.en.md',
  'docs/images/guide',
  'index.html',
  'vite.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];
const STAMP = at('.cache', 'build.sha256');

function* filesBelow(path) {
  if (!existsSync(path)) return;
  if (!statSync(path).isDirectory()) {
    yield path;
    return;
  }
  for (const name of readdirSync(path).sort()) yield* filesBelow(join(path, name));
}

function hashOfInputs() {
  const hash = createHash('sha256');
  const settings = Object.keys(process.env).filter((name) => name.startsWith('VITE_'));
  for (const name of settings.sort()) hash.update(`${name}=${process.env[name]}\0`);
  const dotEnv = readdirSync(ROOT).filter((name) => /^\.env(\.|$)/.test(name));
  for (const input of [...BUILD_INPUTS, ...dotEnv.sort()]) {
    for (const file of filesBelow(at(input))) hash.update(`${relative(ROOT, file)}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/** Builds `dist` unless it was built from exactly what is here now. */
export function ensureBuild() {
  const hash = hashOfInputs();
  const whole = existsSync(at('dist', 'index.html')) && existsSync(at('dist', 'sbom.cdx.json'));
  const built = whole && existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : '';
  if (built === hash) return;
  console.log('Building …');
  // Whoever asks (a test runner has its own NODE_ENV), it is the production build.
  const env = { ...process.env, NODE_ENV: 'production' };
  run(process.execPath, [at('node_modules', 'vite', 'bin', 'vite.js'), 'build'], { env });
  run(process.execPath, [at('scripts', 'security', 'sbom.mjs')]);
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, hash);
}

/** Ends the program with the message alone: what went wrong is for the reader, not for a debugger. */
export function fail(error) {
  console.error(`\n${error instanceof Error ? error.message : error}`);
  process.exit(1);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    ensurePackages();
  } catch (error) {
    fail(error);
  }
}
