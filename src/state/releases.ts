import type { LoadProblem } from '../domain/dataset';
import { loadReleaseIndex, loadSnapshot, type Loaded } from '../data/releases';
import { changedZones, diffContents, type Change } from '../domain/releases/diff';
import { standingOf, type ReleaseEntry, type Snapshot } from '../domain/releases/snapshot';
import type { Since } from '../view/view';
import { useStore } from './store';

/** What was fetched once serves every further question; what failed is asked for again, past the browser's cache. */
const fetched = new Map<string, Promise<Loaded<unknown>>>();
const failed = new Set<string>();

async function once<T>(name: string, load: (cache: RequestCache) => Promise<Loaded<T>>): Promise<Loaded<T>> {
  const asked = (fetched.get(name) as Promise<Loaded<T>> | undefined) ?? load(failed.has(name) ? 'reload' : 'default');
  fetched.set(name, asked);
  const loaded = await asked;
  if (!loaded.ok) {
    fetched.delete(name);
    failed.add(name);
  }
  return loaded;
}

/** All releases there ever were, oldest first. */
export const releaseHistory = (): Promise<Loaded<readonly ReleaseEntry[]>> => once('', loadReleaseIndex);

const snapshotOf = (version: string): Promise<Loaded<Snapshot>> =>
  once(version, (cache) => loadSnapshot(version, cache));

export interface Comparison {
  readonly from: Snapshot;
  readonly to: Snapshot;
  readonly changes: readonly Change[];
}

/** Why two releases cannot be compared. */
export type NotCompared =
  | { readonly kind: 'load'; readonly problem: LoadProblem }
  /** `gone`: there was such a release, but its figures are no longer kept. */
  | { readonly kind: 'gone' | 'unknown'; readonly version: string };

export type Compared =
  { readonly ok: true; readonly comparison: Comparison } | { readonly ok: false; readonly why: NotCompared };

/** What changed from one release to another, or what keeps it from being told. */
export async function compareReleases(from: string, to: string): Promise<Compared> {
  const history = await releaseHistory();
  if (!history.ok) return { ok: false, why: { kind: 'load', problem: history.problem } };
  for (const version of [from, to]) {
    const kind = standingOf(history.value, version);
    if (kind !== 'kept') return { ok: false, why: { kind, version } };
  }
  const [before, after] = await Promise.all([snapshotOf(from), snapshotOf(to)]);
  if (!before.ok) return { ok: false, why: { kind: 'load', problem: before.problem } };
  if (!after.ok) return { ok: false, why: { kind: 'load', problem: after.problem } };
  const changes = diffContents(before.value, after.value);
  return { ok: true, comparison: { from: before.value, to: after.value, changes } };
}

/** The releases that a view compares; the present one where it names no second. */
export const comparedVersions = (
  { from, to }: Since,
  current: string,
): { readonly from: string; readonly to: string } => ({
  from,
  to: to ?? current,
});

/**
 * While a link or the reader asks what changed since a release, map and table show the zones that did. Returns a
 * function that stops it, after which all zones show again.
 */
export function startMarkingChanges(): () => void {
  let asked: string | null = null;
  const update = async (): Promise<void> => {
    const { view, dataset, loaded } = useStore.getState();
    const { from, to } = comparedVersions(view.since ?? { from: '', to: null }, dataset.release.version);
    const question = view.since && loaded ? `${from} ${to}` : null;
    if (question === asked) return;
    asked = question;
    const compared = question === null ? null : await compareReleases(from, to);
    if (asked !== question) return;
    useStore.setState({ changed: compared?.ok ? changedZones(compared.comparison.changes) : null });
  };
  void update();
  const unsubscribe = useStore.subscribe((s, was) => {
    if (s.view.since !== was.view.since || s.loaded !== was.loaded) void update();
  });
  return () => {
    unsubscribe();
    asked = '';
    useStore.setState({ changed: null });
  };
}
