import { readFileSync, writeFileSync } from 'node:fs';
import { checkAll, LAWS } from './checks';
import { newIds } from './checks/ids';
import { committedFiles, IDS_FILE } from './committed';
import { contradictionsOf } from './contradictions';
import { coverageOf } from './coverage';
import { load, type Data } from './load';
import { InputProblems } from './problems';

const say = (text = ''): void => console.log(text);

function report(data: Data): boolean {
  const { findings, excused } = checkAll(data);
  const zones = data.zones.length;
  say(
    `${data.typed.length} claims, ${data.figures.size} figures, ${data.sources.length} sources, ${zones} zones and clusters`,
  );
  say();
  for (const law of LAWS) {
    const broken = findings.filter((f) => f.check === law.name).length;
    const known = excused.filter((f) => f.check === law.name).length;
    say(`${broken === 0 ? 'ok  ' : 'FAIL'} ${law.name}: ${law.what}${known > 0 ? ` (${known} known)` : ''}`);
  }
  for (const { check, subject, message } of findings) say(`  ${check}: ${subject}: ${message}`);

  say();
  say(`Contradictions kept in the open: ${contradictionsOf(data).length}`);
  say(`Without a position: ${data.zones.filter((z) => !data.positions.some((p) => p.zoneId === z.id)).length}`);
  say(`Sources without a date (n.d.): ${data.sources.filter((s) => s.published === null).length}`);
  const fresh = newIds(data);
  if (fresh.length > 0)
    say(`Ids not yet in data/ids.csv: ${fresh.length}; add them with: npm run data:check -- --accept-ids`);

  say();
  say(`Known and unknown, of ${data.zones.filter((z) => z.counted).length} counted zones and clusters:`);
  for (const { field, known, unknown } of coverageOf(data)) {
    say(`  ${field.padEnd(38)} ${String(known).padStart(4)} ${String(unknown).padStart(4)}`);
  }
  return findings.length === 0;
}

/** Appends ids that are new to the list of all ids ever published; nothing is ever taken off it here. */
function acceptIds(data: Data): void {
  const lines = newIds(data).map(({ kind, id }) => `${kind},${id},`);
  if (lines.length === 0) return;
  writeFileSync(IDS_FILE, `${readFileSync(IDS_FILE, 'utf8').trimEnd()}\n${lines.join('\n')}\n`);
  say(`${lines.length} ids added to data/ids.csv`);
}

try {
  const data = load(committedFiles);
  if (process.argv.includes('--accept-ids')) acceptIds(data);
  else if (!report(data)) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof InputProblems)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
