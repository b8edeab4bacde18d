import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATA_FILES } from '../../src/data/files';
import { EMPTY_DATASET, type Texts } from '../../src/data/load';
import { parseFile } from '../../src/data/parse';
import type { Dataset } from '../../src/domain/dataset';
import { LANGS, type Lang } from '../../src/view/view';

export interface Published {
  readonly dataset: Dataset;
  readonly texts: Readonly<Record<Lang, Texts>>;
}

/** The published files of a folder as the app reads them; `null` when they have not been built. */
export function readDataset(folder: string): Published | null {
  if (!existsSync(join(folder, 'release.json'))) return null;
  const json = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const dataset = DATA_FILES.reduce((d, file) => {
    const { patch, problems } = parseFile(file, json(file));
    for (const problem of problems) console.warn(`Left out, as the app does: ${JSON.stringify(problem)}`);
    return patch(d);
  }, EMPTY_DATASET);
  const texts = Object.fromEntries(LANGS.map((lang) => [lang, json(`texts.${lang}.json`) as Texts])) as Record<
    Lang,
    Texts
  >;
  return { dataset, texts };
}
