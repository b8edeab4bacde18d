import * as v from 'valibot';
import type { Dataset, LoadProblem } from '../domain/dataset';
import { hasNameFile, type Lang } from '../view/view';
import { fetchJson } from './fetchJson';
import { DATA_FILES, type DataFile } from './files';
import { parseFile } from './parse';

/** Before anything has arrived. The date is replaced by the release file's; ages are not shown before it is here. */
export const EMPTY_DATASET: Dataset = {
  release: { version: '', date: '9999-12-31' },
  zones: [],
  sources: {},
  city: [],
  contradictions: [],
  communes: [],
  gateways: [],
  contextLines: { type: 'FeatureCollection', features: [] },
  contextAreas: { type: 'FeatureCollection', features: [] },
};

export type Patch = (dataset: Dataset) => Dataset;

/** While some files are still on their way, what has come is handed over this often, so that one slow file holds up none. */
const HAND_OVER_MS = 400;

/**
 * Loads the named files. `onPart` gets what has arrived (all at once when the files are quick) with the problems named
 * so far; the promise ends when every file has come or failed. Never throws.
 */
export async function loadFiles(
  onPart: (patch: Patch, problems: readonly LoadProblem[]) => void,
  files: readonly DataFile[] = DATA_FILES,
  cache: RequestCache = 'default',
): Promise<void> {
  let patches: Patch[] = [];
  let problems: LoadProblem[] = [];
  const handOver = (): void => {
    if (patches.length === 0 && problems.length === 0) return;
    const ready = patches;
    onPart((dataset) => ready.reduce((d, patch) => patch(d), dataset), problems);
    patches = [];
    problems = [];
  };
  const timer = setInterval(handOver, HAND_OVER_MS);
  await Promise.all(
    files.map(async (file) => {
      const result = await fetchJson(file, cache);
      if (!result.ok) {
        problems.push(result.problem);
        return;
      }
      const parsed = parseFile(file, result.json);
      patches.push(parsed.patch);
      problems.push(...parsed.problems);
    }),
  );
  clearInterval(timer);
  handOver();
}

export type Texts = Readonly<Record<string, string>>;

/** The words of the data in one language. Without them ids' own words are shown, and the problem is named. */
export const loadTexts = (lang: Lang): Promise<{ readonly texts: Texts; readonly problem: LoadProblem | null }> =>
  loadWordsOf(`texts.${lang}.json`);

export interface LoadedNames {
  readonly names: ReadonlyMap<string, string>;
  readonly problem: LoadProblem | null;
}

/** Names of places that are established in a language, by id. Without them the English ones stand. */
export async function loadPlaceNames(lang: Lang): Promise<LoadedNames> {
  if (!hasNameFile(lang)) return { names: new Map(), problem: null };
  const { texts, problem } = await loadWordsOf(`names.${lang}.json`);
  return { names: new Map(Object.entries(texts)), problem };
}

async function loadWordsOf(file: string): Promise<{ readonly texts: Texts; readonly problem: LoadProblem | null }> {
  const result = await fetchJson(file);
  if (!result.ok) return { texts: {}, problem: result.problem };
  const parsed = v.safeParse(v.record(v.string(), v.string()), result.json);
  if (!parsed.success) return { texts: {}, problem: { kind: 'wrong-shape', file, path: '' } };
  return { texts: parsed.output, problem: null };
}
