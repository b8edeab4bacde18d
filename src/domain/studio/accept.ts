import { LOCAL_PREFIX } from '../localSource';
import { targetKey, zoneOf, type Change, type LocalData, type LocalSource } from './change';
import type { Draft, SourceDraft } from './draft';

/**
 * The local data with drafts taken in. A draft that still lacks something stays out. Sources get ids of this device, the
 * same source the same one; a new claim of the same figure, date and source takes the place of the earlier one.
 */
export function accepted(local: LocalData, drafts: readonly Draft[], file: string): LocalData {
  const sources = [...local.sources];
  const idOf = new Map(sources.map((source) => [sourceKey(source), source.id]));
  const sourceId = (draft: SourceDraft): string => {
    const titled = { ...draft, title: draft.title || file };
    const key = sourceKey(titled);
    const known = idOf.get(key);
    if (known !== undefined) return known;
    const id = nextId(sources);
    sources.push({ id, site: null, ...titled });
    idOf.set(key, id);
    return id;
  };
  const changes = new Map(local.changes.map((change) => [changeKey(change), change]));
  for (const { change, source, needs } of drafts) {
    if (needs.length > 0 || source === null) continue;
    const sourced = withSource(change, sourceId(source), source.publisher);
    const key = changeKey(sourced);
    changes.delete(key);
    changes.set(key, sourced);
  }
  return tidy({ sources, changes: [...changes.values()] });
}

/** The drafts to take in when some are accepted: a figure of a new place brings the place along. */
export function withTheirPlaces(chosen: readonly Draft[], all: readonly Draft[]): readonly Draft[] {
  const ids = new Set(chosen.map(({ change }) => zoneOf(change)));
  const places = all.filter(
    (draft) => draft.change.kind === 'zone' && ids.has(draft.change.zone.id) && !chosen.includes(draft),
  );
  return [...places, ...chosen];
}

/** The local data without some changes; sources that nothing cites any more go with them. */
export function without(local: LocalData, gone: ReadonlySet<Change>): LocalData {
  const places = new Set([...gone].flatMap((change) => (change.kind === 'zone' ? [change.zone.id] : [])));
  return tidy({
    ...local,
    changes: local.changes.filter((change) => !gone.has(change) && !places.has(zoneOf(change) ?? '')),
  });
}

function tidy({ sources, changes }: LocalData): LocalData {
  const cited = new Set(changes.map(citedBy));
  return { changes, sources: sources.filter(({ id }) => cited.has(id)) };
}

export const citedBy = (change: Change): string => (change.kind === 'figure' ? change.claim.source : change.source);

function changeKey(change: Change): string {
  if (change.kind !== 'figure') return targetKey(change);
  const { asOf, source, scope } = change.claim;
  return JSON.stringify([targetKey(change), asOf, source, scope]);
}

function withSource(change: Change, id: string, publisher: string): Change {
  switch (change.kind) {
    case 'figure':
      return { ...change, claim: { ...change.claim, source: id } };
    case 'position':
      return { ...change, source: id, position: { ...change.position, source: publisher } };
    case 'outline':
      return { ...change, source: id, outline: { ...change.outline, source: publisher } };
    case 'zone':
      return { ...change, source: id };
  }
}

const sourceKey = (source: SourceDraft): string =>
  JSON.stringify([source.repeats, source.publisher, source.publisherKind, source.title, source.url, source.published]);

/** Never one that was used before while it is still cited: `local:1`, `local:2` … */
function nextId(sources: readonly LocalSource[]): string {
  const numbers = sources.map(({ id }) => Number(id.slice(LOCAL_PREFIX.length)) || 0);
  return `${LOCAL_PREFIX}${Math.max(0, ...numbers) + 1}`;
}
