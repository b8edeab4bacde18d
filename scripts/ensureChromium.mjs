/** Finds a Chromium-family browser for the browser tests, or installs one where that takes a single known command. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fail, run } from './ensure.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];

const SHELL = 'chromium-headless-shell';

const INSTALLED = {
  linux: ['/usr/bin/chromium', '/usr/lib/chromium/chromium', '/opt/google/chrome/chrome', '/snap/bin/chromium'],
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((app) =>
    ['/Applications', join(homedir(), 'Applications')].map((folder) => `${folder}/${app}.app/Contents/MacOS/${app}`),
  ),
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    const apps = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'];
    return folder ? [...apps, 'Microsoft\\Edge\\Application\\msedge.exe'].map((app) => join(folder, app)) : [];
  }),
};

/** Whether the file is a browser that starts: Ubuntu's `chromium` may be a script that only says to use snap. */
function works(path) {
  if (!existsSync(path)) return false;
  // On Windows `--version` opens a window instead of answering.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0;
}

/** Programs of this kind that Playwright has installed for this user, newest first. */
function playwrightBrowsers(kind, program) {
  const folder = process.env.PLAYWRIGHT_BROWSERS_PATH || join(homedir(), '.cache', 'ms-playwright');
  if (!existsSync(folder)) return [];
  const versions = readdirSync(folder).filter((name) => name.replace(/-\d+$/, '') === kind);
  return versions
    .sort()
    .reverse()
    .map((name) => join(folder, name, 'chrome-linux', program));
}

const onPath = (names) =>
  (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));

/** The path of a browser, or `null`. `CHROMIUM_PATH` goes before everything. */
export function findChromium() {
  const candidates = [
    ...(INSTALLED[process.platform] ?? []),
    ...onPath(NAMES),
    ...playwrightBrowsers('chromium', 'chrome'),
  ];
  const wanted = process.env.CHROMIUM_PATH;
  if (wanted) {
    if (!works(wanted)) throw new Error(`CHROMIUM_PATH is ${wanted}, which is no browser that starts.`);
    return wanted;
  }
  return candidates.find(works) ?? null;
}

/**
 * The path of Chromium's headless shell, or `null`: the same engine without a browser's windows, which opens a page with
 * a quarter less work. Not where `CHROMIUM_PATH` says what to test with.
 */
export function findShell() {
  if (process.env.CHROMIUM_PATH) return null;
  const candidates = [...onPath([SHELL]), ...playwrightBrowsers('chromium_headless_shell', 'headless_shell')];
  return candidates.find(works) ?? null;
}

/** The same, installed if that takes a single known command. */
export function ensureShell() {
  const found = findShell();
  if (found || process.env.CHROMIUM_PATH || !isDebianAsRoot()) return found;
  try {
    install(SHELL);
  } catch {
    console.log('There is no headless shell; the tests go on without it, more slowly.');
  }
  return findShell();
}

function isDebianAsRoot() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function install(name) {
  console.log(`Installing ${name} (apt-get) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-q'], { env });
  run('apt-get', ['install', '-y', '-q', name], { env });
}

/** The path of a browser, installed if need be; throws with what to do when there is no way. */
export function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  if (isDebianAsRoot()) {
    install('chromium');
    const installed = findChromium();
    if (installed) return installed;
  }
  throw new Error(
    'No Chromium, Chrome or Edge was found, and the browser tests need one.\n' +
      'Install one (Debian: sudo apt-get install chromium), or name its program in CHROMIUM_PATH, then run npm test again.',
  );
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    console.log(ensureChromium());
  } catch (error) {
    fail(error);
  }
}
