import { create } from 'zustand';
import { appFolder, ask, hear, isCutOff } from '../data/offline/client';
import { fetchBytes } from '../data/fetchBytes';
import { DATA_FILES } from '../data/files';
import { loadFiles, loadPlaceNames, loadTexts } from '../data/load';
import { kindOfFile, pathWithin, type Fault, type KeptList } from '../domain/offline/kept';
import { loadExportsWords } from '../i18n/exports';
import { loadI18n } from '../i18n/load';
import { loadNames } from '../i18n/names';
import { LANGS } from '../view/view';
import { answering } from './keepOffline';

/** In the order in which they are made; from `data` on without network. */
export const CHECKS = ['copy', 'files', 'data', 'letters', 'languages', 'parts', 'map'] as const;
export type CheckId = (typeof CHECKS)[number];
export type CheckState = 'waiting' | 'running' | 'good' | 'bad';

/** Something that a talk would miss, in terms that can be put into words in any language. */
export type Lack =
  | { readonly kind: 'no-copy' }
  | { readonly kind: 'not-answering' }
  | { readonly kind: 'file'; readonly fault: Fault }
  | { readonly kind: 'data'; readonly file: string }
  | { readonly kind: 'letters'; readonly file: string }
  | { readonly kind: 'language'; readonly lang: string }
  | { readonly kind: 'part'; readonly file: string }
  | { readonly kind: 'asked'; readonly address: string }
  | { readonly kind: 'network-back' }
  | { readonly kind: 'map'; readonly why: Rehearsed };

/** How the map came out when it was drawn without network. */
export type Rehearsed = 'painted' | 'no-webgl' | 'not-painted' | 'given-up';

export interface Preflight {
  readonly run: 'idle' | 'running' | 'green' | 'red';
  readonly checks: Readonly<Record<CheckId, CheckState>>;
  readonly lacks: readonly Lack[];
  /** How many files have been compared so far. */
  readonly done: number;
  readonly total: number;
  readonly kept: { readonly files: number; readonly bytes: number; readonly version: string } | null;
  /** Whether the browser has promised not to clear the copy; `null` when it cannot be asked. */
  readonly lasting: boolean | null;
}

const NONE: Preflight = {
  run: 'idle',
  checks: {
    copy: 'waiting',
    files: 'waiting',
    data: 'waiting',
    letters: 'waiting',
    languages: 'waiting',
    parts: 'waiting',
    map: 'waiting',
  },
  lacks: [],
  done: 0,
  total: 0,
  kept: null,
  lasting: null,
};

export const usePreflight = create<Preflight>(() => NONE);

const set = usePreflight.setState;
const mark = (check: CheckId, state: CheckState): void =>
  set(({ checks }) => ({ checks: { ...checks, [check]: state } }));
const lack = (...lacks: readonly Lack[]): void => set((s) => ({ lacks: [...s.lacks, ...lacks] }));

/** One check: good when it names nothing that is missing. */
async function check(id: CheckId, find: () => Promise<readonly Lack[]>): Promise<boolean> {
  mark(id, 'running');
  const found = await find();
  lack(...found);
  mark(id, found.length === 0 ? 'good' : 'bad');
  return found.length === 0;
}

/** The items for which something throws. */
async function failing<T>(items: readonly T[], attempt: (item: T) => Promise<unknown>): Promise<readonly T[]> {
  const results = await Promise.allSettled(items.map(attempt));
  return items.filter((_, i) => results[i]?.status === 'rejected');
}

/**
 * Whether everything that a talk needs is on this device: first every file is compared with what the build wrote, then
 * the app is cut off from the network and everything is opened as a talk would open it. `rehearse` draws the map.
 */
export async function runPreflight(rehearse: () => Promise<Rehearsed>): Promise<void> {
  if (usePreflight.getState().run === 'running') return;
  set({ ...NONE, run: 'running' });
  const stop = hear(({ kind, done, total }) => {
    if (kind === 'checking') set({ done, total });
  });
  try {
    await runChecks(rehearse);
  } catch {
    lack({ kind: 'not-answering' });
  } finally {
    stop();
    set(({ lacks }) => {
      // Whoever closes the dialog meanwhile has asked for no verdict.
      if (lacks.some((found) => found.kind === 'map' && found.why === 'given-up')) return NONE;
      return { run: lacks.length === 0 ? 'green' : 'red' };
    });
  }
}

async function runChecks(rehearse: () => Promise<Rehearsed>): Promise<void> {
  const worker = answering();
  if (!(await check('copy', async () => (worker ? [] : [{ kind: 'no-copy' }])))) return;
  if (!worker) return;
  const list = await ask(worker, 'list');
  if (!list) throw new Error('There is no copy any more.');
  const bytes = list.files.reduce((sum, file) => sum + file.bytes, list.archive?.bytes ?? 0);
  set({ kept: { files: list.files.length + (list.archive ? 1 : 0), bytes, version: list.version } });
  set({ lasting: await askToLast() });
  const compare = async (): Promise<readonly Lack[]> =>
    (await ask(worker, 'check')).map((fault) => ({ kind: 'file', fault }));
  if (!(await check('files', compare))) return;

  await ask(worker, 'cut-off');
  let refused: readonly string[] | null = [];
  try {
    if ((await isCutOff()) !== true) throw new Error('The rehearsal is not cut off.');
    await check('data', readData);
    await check('letters', () => readLetters(list));
    await check('languages', readLanguages);
    await check('parts', () => openParts(list));
    await check('map', async () => {
      const why = await rehearse();
      return why === 'painted' ? [] : [{ kind: 'map', why }];
    });
  } finally {
    refused = await ask(worker, 'rejoin');
  }
  if (refused === null) lack({ kind: 'network-back' });
  // The street archive is asked for by ranges first, and then read from the copy.
  const streets = list.archive?.path;
  lack(
    ...[...new Set(refused ?? [])]
      .filter((address) => pathWithin(appFolder(), address) !== streets)
      .map((address) => ({ kind: 'asked', address }) as const),
  );
}

async function readData(): Promise<readonly Lack[]> {
  const bad = new Set<string>();
  await loadFiles((_patch, problems) => {
    for (const { file } of problems) bad.add(file);
  }, DATA_FILES);
  return [...bad].map((file) => ({ kind: 'data', file }));
}

/** Each font is made into letters, not only read. */
async function readLetters(list: KeptList): Promise<readonly Lack[]> {
  const fonts = list.files.filter(({ path }) => kindOfFile(path) === 'letters');
  const bad = await failing(fonts, async ({ path }) => {
    const bytes = await fetchBytes(new URL(path, appFolder()).href);
    await new FontFace('preflight', new Uint8Array(bytes)).load();
  });
  return bad.map(({ path }) => ({ kind: 'letters', file: path }));
}

async function readLanguages(): Promise<readonly Lack[]> {
  const bad = await failing(LANGS, async (lang) => {
    const [texts, places] = await Promise.all([
      loadTexts(lang),
      loadPlaceNames(lang),
      loadI18n(lang),
      loadNames(lang),
      loadExportsWords(lang),
    ]);
    const problem = texts.problem ?? places.problem;
    if (problem) throw new Error(problem.file);
  });
  return bad.map((lang) => ({ kind: 'language', lang }));
}

/** Everything that the app loads on demand is loaded: panels, exports, the brief, the words of every panel. */
async function openParts(list: KeptList): Promise<readonly Lack[]> {
  const parts = list.files.filter(({ part }) => part === true);
  const bad = await failing(parts, ({ path }) => import(/* @vite-ignore */ new URL(path, appFolder()).href));
  return bad.map(({ path }) => ({ kind: 'part', file: path }));
}

async function askToLast(): Promise<boolean | null> {
  const { storage } = navigator as { readonly storage?: StorageManager };
  if (!storage) return null;
  try {
    return (await storage.persisted()) || (await storage.persist());
  } catch {
    return null;
  }
}

/** Asks for what the last check found missing or damaged; whether all of it is here now. What is not is named. */
export async function mendCopy(): Promise<boolean> {
  const worker = answering();
  if (!worker) return false;
  set({ run: 'running', lacks: [] });
  try {
    const faults = await ask(worker, 'mend');
    lack(...faults.map((fault) => ({ kind: 'file', fault }) as const));
    set({ run: faults.length === 0 ? 'idle' : 'red' });
    return faults.length === 0;
  } catch {
    lack({ kind: 'not-answering' });
    set({ run: 'red' });
    return false;
  }
}
