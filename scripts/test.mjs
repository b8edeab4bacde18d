/**
 * `npm test`: installs what is missing, then runs every check there is. All steps run even when one fails, so that one
 * run tells everything; the exit code is non-zero when anything failed. The last line is the sum of all tests.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join, relative } from 'node:path';
import { ensureChromium, ensureShell } from './ensureChromium.mjs';
import { ROOT, ensureBuild, ensurePackages, fail } from './ensure.mjs';

const reports = join(ROOT, '.cache', 'reports');
const failed = [];
const timings = [];
const totals = { passed: 0, failed: 0 };
/** What is told once more at the end, where it is found after a long run. */
const failures = [];

function step(name, work) {
  console.log(`\n── ${name}`);
  const start = performance.now();
  try {
    work();
  } catch (error) {
    failed.push(name);
    console.error(error instanceof Error ? error.message : error);
  }
  timings.push(`${name} ${Math.round((performance.now() - start) / 1000)} s`);
  return !failed.includes(name);
}

function program(command, ...args) {
  const { status, error } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ended with exit code ${status}`);
}

/** Runs vitest projects and adds what they counted to the totals. */
function tests(...projects) {
  const report = join(reports, `${projects.join('-')}.json`);
  rmSync(report, { force: true });
  const chosen = projects.flatMap((project) => ['--project', project]);
  try {
    program('vitest', 'run', ...chosen, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`);
  } finally {
    if (existsSync(report)) {
      const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
      totals.passed += numPassedTests;
      totals.failed += numFailedTests;
      for (const { name, status, message, assertionResults } of testResults) {
        const broken = assertionResults.filter((test) => test.status === 'failed');
        const file = relative(ROOT, name);
        if (status === 'failed' && broken.length === 0) failures.push(`${file}\n${message}`);
        for (const { fullName, failureMessages } of broken) {
          failures.push(`${file}: ${fullName}\n${failureMessages.join('\n').slice(0, 2000)}`);
        }
      }
    }
  }
}

try {
  ensurePackages();
} catch (error) {
  fail(error);
}
process.env.PATH = join(ROOT, 'node_modules', '.bin') + delimiter + process.env.PATH;
mkdirSync(reports, { recursive: true });

const browser = step('browser', () => {
  console.log(ensureChromium());
  const shell = ensureShell();
  if (shell) console.log(shell);
});
step('types', () => {
  program('tsc');
  program('tsc', '-p', 'tests/architecture/tsconfig.pure.json');
});
step('lint', () => program('oxlint', '--type-aware', '--deny-warnings'));
step('dead code', () => program('knip'));
step('data', () => program('tsx', 'scripts/data/check.ts'));
step('licences', () => program(process.execPath, join('scripts', 'security', 'licences.mjs')));
step('tests', () => tests('node', 'component'));
const built = step('build', () => ensureBuild());
if (built) step('sizes', () => program('size-limit'));
if (built && browser) step('tests in the browser', () => tests('browser'));
else failed.push('tests in the browser (not run)');

for (const failure of failures) console.log(`\n✗ ${failure}`);
console.log(`\n${timings.join(' · ')}`);
if (failed.length > 0) console.log(`Failed: ${failed.join(', ')}`);
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = failed.length > 0 || totals.failed > 0 || totals.passed === 0 ? 1 : 0;
