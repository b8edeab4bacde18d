import { del, get, set } from 'idb-keyval';
import { create } from 'zustand';
import { readLocalFile, writeLocalFile } from '../data/localFile';
import { accepted, withTheirPlaces, without } from '../domain/studio/accept';
import { applyLocal } from '../domain/studio/apply';
import { NO_LOCAL_DATA, type Change, type LocalData } from '../domain/studio/change';
import type { Draft } from '../domain/studio/draft';
import { firstStep, redone, stepTo, undone, type Steps } from '../domain/studio/steps';
import { notify } from './actions';
import { flagLocalData } from './localFlag';
import { useStore } from './store';

/** Kept in the browser's database under this name. */
const KEY = 'hanoi-zones.local';

/** What was brought in on this device, with its steps. Only the present is kept; steps end with the page. */
export const useLocalData = create<Steps<LocalData>>(() => firstStep(NO_LOCAL_DATA));

/** Takes drafts in; those that lack something stay out. */
export function acceptDrafts(chosen: readonly Draft[], all: readonly Draft[], file: string): void {
  const steps = useLocalData.getState();
  go(stepTo(steps, accepted(steps.present, withTheirPlaces(chosen, all), file)));
}

export function removeChanges(gone: readonly Change[]): void {
  const steps = useLocalData.getState();
  go(stepTo(steps, without(steps.present, new Set(gone))));
}

export const undoLocal = (): void => go(undone(useLocalData.getState()));
export const redoLocal = (): void => go(redone(useLocalData.getState()));

/** One click; one more (undo) brings it all back. */
export const returnToPublished = (): void => go(stepTo(useLocalData.getState(), NO_LOCAL_DATA));

function go(steps: Steps<LocalData>): void {
  useLocalData.setState(steps, true);
  show(steps.present);
  void keep(steps.present);
}

/** Puts it over what was published. */
function show(data: LocalData): void {
  useStore.setState(({ dataset, local }) => {
    const published = local?.published ?? dataset;
    if (data.changes.length === 0) return { dataset: published, local: undefined };
    const over = (next: typeof published): typeof published => applyLocal(next, data);
    return { dataset: over(published), local: { published, over, changes: data.changes.length } };
  });
}

/** A record of which not all could be read: set aside as it was found before anything is written over it. */
let spared: unknown;

/** Writes come one after the other, so that the last one stands. */
let writing: Promise<void> = Promise.resolve();

function keep(data: LocalData): Promise<void> {
  writing = writing.then(() => write(data));
  return writing;
}

async function write(data: LocalData): Promise<void> {
  const any = data.changes.length > 0;
  try {
    if (spared !== undefined) await set(`${KEY}.aside.${Date.now()}`, spared);
    spared = undefined;
    if (any) await set(KEY, writeLocalFile(data));
    else await del(KEY);
    if (flagLocalData(any)) return;
  } catch {
    // Blocked or full: said below.
  }
  if (any) notify({ kind: 'storage', part: 'local', what: 'not-kept' });
}

/** What was kept before, as far as it can be read. The rest of a damaged record is told. */
export async function restoreLocalData(): Promise<void> {
  let kept: unknown;
  try {
    kept = await get(KEY);
  } catch {
    notify({ kind: 'storage', part: 'local', what: 'unread' });
    return;
  }
  if (kept === undefined) {
    flagLocalData(false);
    return;
  }
  const { data, damaged } = readLocalFile(kept);
  if (damaged) {
    spared = kept;
    notify({ kind: 'storage', part: 'local', what: 'damaged' });
  }
  useLocalData.setState(firstStep(data), true);
  show(data);
}
