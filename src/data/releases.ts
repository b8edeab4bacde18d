import * as v from 'valibot';
import type { LoadProblem } from '../domain/dataset';
import type { ReleaseEntry, Snapshot } from '../domain/releases/snapshot';
import { fetchJson } from './fetchJson';
import { releaseIndex, releaseSnapshot } from './schema/release';

export type Loaded<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: LoadProblem };

async function loadAs<T>(file: string, schema: v.GenericSchema<unknown, T>, cache: RequestCache): Promise<Loaded<T>> {
  const fetched = await fetchJson(file, cache);
  if (!fetched.ok) return fetched;
  const parsed = v.safeParse(schema, fetched.json);
  if (parsed.success) return { ok: true, value: parsed.output };
  return { ok: false, problem: { kind: 'wrong-shape', file, path: v.getDotPath(parsed.issues[0]) ?? '' } };
}

/** All releases there ever were, oldest first. Never throws. */
export const loadReleaseIndex = (cache: RequestCache): Promise<Loaded<readonly ReleaseEntry[]>> =>
  loadAs('releases.json', releaseIndex, cache);

/** The figures of a release of the index. Never throws. */
export const loadSnapshot = (version: string, cache: RequestCache): Promise<Loaded<Snapshot>> =>
  loadAs(`releases/${version}.json`, releaseSnapshot, cache);
