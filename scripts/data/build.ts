import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { committedFiles, PUBLIC_GEO, sizeOfKept } from './committed';
import { load } from './load';
import { outputsOf } from './outputs';
import { InputProblems } from './problems';

/** Writes `public/geo` from `data/`. */
function build(): void {
  const outputs = outputsOf(load(committedFiles), sizeOfKept);
  let zipped = 0;
  for (const [name, text] of outputs) {
    const path = join(PUBLIC_GEO, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    if (!name.endsWith('.md')) zipped += gzipSync(text).length;
  }
  console.log(`public/geo: ${outputs.size} files, ${(zipped / 1000).toFixed(1)} kB gzip`);
}

try {
  build();
} catch (error) {
  if (!(error instanceof InputProblems)) throw error;
  console.error(`data/ cannot be read; nothing was written.\n${error.message}`);
  process.exitCode = 1;
}
