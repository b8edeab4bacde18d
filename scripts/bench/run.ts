/**
 * `npm run bench -- [part …]`: what the app costs, against what a bare MapLibre page with the same layers costs.
 * `docs/PERFORMANCE.md` says what each part measures and what came out.
 */
import { ensureBuild, fail } from '../ensure.mjs';
import { PARTS, USUAL } from './parts';

async function run(): Promise<void> {
  const asked = process.argv.slice(2);
  const unknown = asked.filter((name) => !PARTS.has(name));
  if (unknown.length > 0) {
    const known = [...PARTS].map(([name, { what }]) => `  ${name.padEnd(10)} ${what}`);
    throw new Error(`There is no part ${unknown.join(', ')}. There are:\n${known.join('\n')}`);
  }
  ensureBuild();
  const missed: string[] = [];
  for (const name of asked.length > 0 ? asked : USUAL) {
    const began = Date.now();
    const kept = await PARTS.get(name)?.run();
    console.log(`(${name}: ${Math.round((Date.now() - began) / 1000)} s)`);
    if (!kept) missed.push(name);
  }
  if (missed.length === 0) return;
  console.log(`\nNot within its limits: ${missed.join(', ')}`);
  process.exitCode = 1;
}

run().catch(fail);
