import type { FeatureCollection } from 'geojson';
import { create } from 'zustand';
import { loadTexts } from '../data/load';
import type { DayOrder } from '../domain/dateCell';
import { zoneOf } from '../domain/studio/change';
import { completed, type Draft, type FileAnswers } from '../domain/studio/draft';
import { guessColumns, type ColumnGuess } from '../domain/studio/guessColumns';
import { findHabits, type FoundHabits, type Habits } from '../domain/studio/habits';
import type { NumberHabit } from '../domain/studio/number';
import type { Review, SubjectAnswer } from '../domain/studio/review';
import { reviewing } from '../domain/studio/reviewing';
import type { ImportedTable } from '../domain/studio/table';
import type { ColumnUse } from '../domain/studio/uses';
import { namesOf, type Vocabulary } from '../domain/studio/vocabulary';
import { makeVocabulary } from '../i18n/studioVocabulary';
import type { EncodingGuess, ReadProgress, ReadWarning, Refusal } from '../domain/studio/reading';
import type { Reading, ReadOptions } from '../import/contract';
import { readFile, readPasted } from '../import/readInWorker';
import { LANGS } from '../view/view';
import { acceptDrafts } from './localData';
import { useStore } from './store';

/** What is read: a file, or text that was pasted under a name. */
type Input = { readonly file: File } | { readonly text: string; readonly name: string };

/** A file against the data, with all that the user has said about it. */
export interface Comparison {
  readonly file: string;
  readonly tables: readonly ImportedTable[];
  readonly warnings: readonly ReadWarning[];
  /** Per table, one per column. */
  readonly columns: readonly (readonly ColumnGuess[])[];
  readonly found: FoundHabits;
  /** In place of what the file's own numbers and dates say. */
  readonly told: Partial<Habits>;
  readonly answers: ReadonlyMap<string, SubjectAnswer>;
  readonly fileAnswers: FileAnswers;
  /** `null` until the first comparison is through. */
  readonly review: Review | null;
  /** Ids of the drafts that are ticked. */
  readonly ticked: ReadonlySet<string>;
}

export type Studio =
  | { readonly at: 'start'; readonly done: { readonly accepted: number; readonly left: number } | null }
  | { readonly at: 'reading'; readonly name: string; readonly progress: ReadProgress | null }
  | { readonly at: 'refused'; readonly refusal: Refusal }
  | { readonly at: 'encoding'; readonly name: string; readonly guesses: readonly EncodingGuess[] }
  | {
      readonly at: 'comparing';
      readonly comparison: Comparison;
      /** Rows. While it goes on, the review is the one before. */
      readonly progress: { readonly done: number; readonly total: number } | null;
    };

const START: Studio = { at: 'start', done: null };

/** What the studio is at. It outlives its panel: a file that was opened is still there when the panel is opened again. */
export const useStudio = create<{ readonly studio: Studio }>(() => ({ studio: START }));

const studioNow = (): Studio => useStudio.getState().studio;
const go = (studio: Studio): void => {
  useStudio.setState({ studio });
  mark();
};

let reading: Reading | null = null;
/** What was read last, to be read again in another encoding. */
let input: Input | null = null;
/** Grows with every comparison, so that one that was overtaken ends. */
let turn = 0;

export const openFile = (file: File): Promise<void> => read({ file }, {});
export const openPasted = (text: string, name: string): Promise<void> => read({ text, name }, {});

/** Reads the same file again as the user says. */
export async function readAgain(options: ReadOptions): Promise<void> {
  if (input) await read(input, options);
}

async function read(next: Input, options: ReadOptions): Promise<void> {
  reading?.cancel();
  turn += 1;
  input = next;
  const name = 'file' in next ? next.file.name : next.name;
  go({ at: 'reading', name, progress: null });
  const onProgress = (progress: ReadProgress): void => {
    if (reading === own) go({ at: 'reading', name, progress });
  };
  const own: Reading =
    'file' in next ? readFile(next.file, options, onProgress) : readPasted(next.text, next.name, options, onProgress);
  reading = own;
  const outcome = await own.outcome;
  if (reading !== own) return;
  reading = null;
  if (outcome.ok === 'ask-encoding') go({ at: 'encoding', name, guesses: outcome.guesses });
  else if (!outcome.ok) go(outcome.refusal.code === 'cancelled' ? START : { at: 'refused', refusal: outcome.refusal });
  else await begin(name, outcome.tables, outcome.warnings);
}

/** Ends whatever goes on. Nothing was applied, and nothing is. */
export function cancelStudio(): void {
  reading?.cancel();
  reading = null;
  input = null;
  turn += 1;
  go(START);
}

/** The words of all languages, once. */
let vocabulary: Promise<Vocabulary> | null = null;
const wordsOfAll = (): Promise<Vocabulary> =>
  (vocabulary ??= Promise.all(LANGS.map(async (lang) => (await loadTexts(lang)).texts)).then(makeVocabulary));

async function begin(file: string, tables: readonly ImportedTable[], warnings: readonly ReadWarning[]): Promise<void> {
  const own = turn;
  const words = await wordsOfAll();
  if (own !== turn) return;
  const units = namesOf(words.units);
  const columns = tables.map((table) => guessColumns(table.columns, words, units));
  await compare({
    file,
    tables,
    warnings,
    columns,
    found: habitsOf(tables, columns),
    told: {},
    answers: new Map(),
    fileAnswers: { source: null, asOf: null, precisionM: null },
    review: null,
    ticked: new Set(),
  });
}

const habitsOf = (tables: readonly ImportedTable[], columns: readonly (readonly ColumnGuess[])[]): FoundHabits =>
  findHabits(tables.map((table, i) => ({ table, uses: (columns[i] ?? []).map(({ use }) => use) })));

/** How long the page may be held up at a time, ms: less than a frame. */
const SLICE_MS = 10;

/** Compares bit by bit, so that the page stays responsive. A later comparison overtakes an earlier one. */
async function compare(comparison: Comparison): Promise<void> {
  turn += 1;
  const own = turn;
  const { tables, columns, found, told, answers } = comparison;
  const total = tables.reduce((sum, { records }) => sum + records.length, 0);
  go({ at: 'comparing', comparison, progress: { done: 0, total } });
  const words = await wordsOfAll();
  if (own !== turn) return;
  const steps = reviewing({
    tables: tables.map((table, i) => ({ table, columns: columns[i] ?? [] })),
    habits: { ...found, ...told },
    answers,
    dataset: useStore.getState().dataset,
    vocabulary: words,
    units: namesOf(words.units),
  });
  for (;;) {
    const until = performance.now() + SLICE_MS;
    let step = steps.next();
    while (!step.done && performance.now() < until) step = steps.next();
    if (step.done) {
      const ids = new Set(step.value.drafts.map(({ id }) => id));
      const ticked = new Set([...comparison.ticked].filter((id) => ids.has(id)));
      go({ at: 'comparing', comparison: { ...comparison, review: step.value, ticked }, progress: null });
      return;
    }
    go({ at: 'comparing', comparison, progress: { done: step.value, total } });
    await nextTask();
    if (own !== turn) return;
  }
}

/** After whatever waits: input, painting. */
const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });

/** Changes what the user said, and compares again. */
function again(change: (comparison: Comparison) => Partial<Comparison>): void {
  const studio = studioNow();
  if (studio.at !== 'comparing') return;
  const { comparison } = studio;
  void compare({ ...comparison, ...change(comparison) });
}

/** Only one column can have a use: whoever had it before gives it up. */
export function setColumnUse(table: number, column: string, use: ColumnUse): void {
  again(({ tables, columns }) => {
    const next = columns.map((guesses, i) =>
      i !== table
        ? guesses
        : guesses.map((guess): ColumnGuess => {
            if (guess.column === column) return { ...guess, use, confidence: 'sure' };
            return use !== 'ignore' && guess.use === use ? { ...guess, use: 'ignore', confidence: 'none' } : guess;
          }),
    );
    return { columns: next, found: habitsOf(tables, next), ticked: new Set() };
  });
}

export const tellNumbers = (habit: NumberHabit): void => again(({ told }) => ({ told: { ...told, numbers: [habit] } }));
export const tellDayOrder = (dayOrder: DayOrder): void => again(({ told }) => ({ told: { ...told, dayOrder } }));

/** `null`: nothing is said any more. */
export function answerSubject(key: string, answer: SubjectAnswer | null): void {
  again(({ answers }) => {
    const next = new Map(answers);
    if (answer) next.set(key, answer);
    else next.delete(key);
    return { answers: next, ticked: new Set() };
  });
}

/** Takes effect at once: nothing has to be compared again. */
export function answerForFile(patch: Partial<FileAnswers>): void {
  edit((comparison) => ({ fileAnswers: { ...comparison.fileAnswers, ...patch } }));
}

export function tick(ids: readonly string[], on: boolean): void {
  edit(({ ticked }) => {
    const next = new Set(ticked);
    for (const id of ids)
      if (on) next.add(id);
      else next.delete(id);
    return { ticked: next };
  });
}

function edit(change: (comparison: Comparison) => Partial<Comparison>): void {
  const studio = studioNow();
  if (studio.at !== 'comparing') return;
  go({ ...studio, comparison: { ...studio.comparison, ...change(studio.comparison) } });
}

/** The drafts with what was said for the whole file. */
export const completedDrafts = ({ review, fileAnswers }: Comparison): readonly Draft[] =>
  (review?.drafts ?? []).map((draft) => completed(draft, fileAnswers));

export const isReady = (draft: Draft): boolean => draft.needs.length === 0;

/** Takes in all that lacks nothing, and ends. */
export function acceptAll(): void {
  const studio = studioNow();
  if (studio.at !== 'comparing' || studio.progress) return;
  const drafts = completedDrafts(studio.comparison);
  const ready = drafts.filter(isReady);
  acceptDrafts(ready, drafts, studio.comparison.file);
  input = null;
  turn += 1;
  go({ at: 'start', done: { accepted: ready.length, left: drafts.length - ready.length } });
}

/** Takes in what is named; the rest stays to be decided on. */
export function acceptSome(ids: ReadonlySet<string>): void {
  const studio = studioNow();
  if (studio.at !== 'comparing' || studio.progress) return;
  const drafts = completedDrafts(studio.comparison);
  acceptDrafts(
    drafts.filter((draft) => ids.has(draft.id) && isReady(draft)),
    drafts,
    studio.comparison.file,
  );
}

// What is shown has changed, by accepting or by taking back: the file is compared with that.
useStore.subscribe(({ dataset }, before) => {
  if (dataset !== before.dataset) again(() => ({ ticked: new Set() }));
});

/** Tells the map which places a file would change, and where new points and outlines would be. */
function mark(): void {
  const studio = studioNow();
  const review = studio.at === 'comparing' ? studio.comparison.review : null;
  if (marked === review) return;
  marked = review;
  useStore.setState({ proposed: review && review.drafts.length > 0 ? proposedBy(review) : undefined });
}
let marked: Review | null = null;

function proposedBy({ drafts }: Review): { readonly zones: readonly string[]; readonly shapes: FeatureCollection } {
  const zones = new Set(drafts.flatMap(({ change }) => zoneOf(change) ?? []));
  const features = drafts.flatMap(({ change }): FeatureCollection['features'] => {
    if (change.kind === 'outline') {
      return [{ type: 'Feature', geometry: change.outline.geometry, properties: { id: change.zone } }];
    }
    if (change.kind !== 'position') return [];
    const { lon, lat } = change.position;
    return [{ type: 'Feature', geometry: { type: 'Point', coordinates: [lon, lat] }, properties: { id: change.zone } }];
  });
  return { zones: [...zones], shapes: { type: 'FeatureCollection', features } };
}
