import { editDistance } from '../editDistance';
import { fold } from '../fold';
import { layerOf, type Kind, type LayerId, type Zone } from '../zone';

/** Words before a name that say what kind of place it is. They are dropped in comparing, but may tell two places apart. */
const KIND_WORDS: readonly (readonly [words: string, layer: LayerId])[] = [
  ['khu cong nghiep', 'industrial_zones'],
  ['kcn', 'industrial_zones'],
  ['cum cong nghiep lang nghe', 'craft_village_clusters'],
  ['ccn lang nghe', 'craft_village_clusters'],
  ['cum cong nghiep', 'craft_village_clusters'],
  ['ccn', 'craft_village_clusters'],
  ['lang nghe', 'craft_village_clusters'],
  ['khu cong nghe cao', 'hoa_lac'],
  ['kcnc', 'hoa_lac'],
];
const KIND_ENDINGS = [
  'industrial park',
  'industrial zone',
  'industrial cluster',
  'craft village cluster',
  'craft village',
];

interface Bare {
  readonly text: string;
  /** What the words before the name say. */
  readonly layer: LayerId | null;
}

function bare(folded: string): Bare {
  const kind = KIND_WORDS.find(([words]) => folded.startsWith(`${words} `));
  if (kind) return { text: folded.slice(kind[0].length + 1), layer: kind[1] };
  const ending = KIND_ENDINGS.find((words) => folded.endsWith(` ${words}`));
  return { text: ending ? folded.slice(0, -ending.length - 1) : folded, layer: null };
}

export type Match =
  | { readonly kind: 'one'; readonly id: string }
  /** Several places bear the name, or none does and these are near. Best first; may be empty. */
  | { readonly kind: 'several' | 'none'; readonly near: readonly string[] };

export interface ZoneFinder {
  readonly has: (id: string) => boolean;
  /** By any of its names, without diacritics, with or without the words for its kind. */
  readonly byName: (name: string, kind: Kind | null) => Match;
  /** Ids and names like this one. */
  readonly near: (written: string) => readonly string[];
}

const MOST_NEAR = 4;

export function makeZoneFinder(zones: readonly Zone[]): ZoneFinder {
  const byId = new Map(zones.map((zone) => [zone.id, zone]));
  const whole = new Map<string, Set<string>>();
  const bareNames = new Map<string, Set<string>>();
  const add = (map: Map<string, Set<string>>, key: string, id: string): void => {
    if (key === '') return;
    const ids = map.get(key);
    if (ids) ids.add(id);
    else map.set(key, new Set([id]));
  };
  for (const zone of zones) {
    for (const name of namesOf(zone)) {
      add(whole, name, zone.id);
      add(bareNames, bare(name).text, zone.id);
    }
  }
  const known = [...bareNames].map(([name, ids]): Known => ({ name, words: new Set(name.split(' ')), ids }));
  const spelled = zones.map(({ id }) => ({ id, spelled: id.replaceAll('-', ' ') }));
  const near = memo((written: string) => nearTo(written, known, spelled));

  const byName = (name: string, kind: Kind | null): Match => {
    const folded = fold(name);
    if (folded === '') return { kind: 'none', near: [] };
    const { text, layer } = bare(folded);
    const wanted = kind ? layerOf({ kind }) : layer;
    const narrowed = (ids: ReadonlySet<string> | undefined): readonly string[] => {
      const all = [...(ids ?? [])];
      const fitting = all.filter((id) => wanted === null || layerOfId(id) === wanted);
      const ofKind = fitting.filter((id) => byId.get(id)?.kind === kind);
      return ofKind.length > 0 ? ofKind : fitting;
    };
    for (const ids of [narrowed(whole.get(folded)), narrowed(bareNames.get(text))]) {
      const [only] = ids;
      if (only !== undefined && ids.length === 1) return { kind: 'one', id: only };
      if (ids.length > 1) return { kind: 'several', near: ids };
    }
    return { kind: 'none', near: near(folded) };
  };
  const layerOfId = (id: string): LayerId | null => {
    const zone = byId.get(id);
    return zone ? layerOf(zone) : null;
  };
  return { has: (id) => byId.has(id), byName, near: (written) => near(fold(written)) };
}

/** Every form of a zone's names: as a whole, without what is in brackets, and that alone. */
function namesOf({ nameVi, nameEn }: Zone): readonly string[] {
  return [nameVi, nameEn].flatMap((name) => {
    const inside = /\(([^)]+)\)/.exec(name)?.[1] ?? '';
    return [fold(name), fold(name.replace(/\([^)]*\)/g, ' ')), fold(inside)].filter((form) => form !== '');
  });
}

/** A bare name, with what comparing it with each written one needs. */
interface Known {
  readonly name: string;
  readonly words: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
}

function nearTo(
  folded: string,
  names: readonly Known[],
  spelledIds: readonly { readonly id: string; readonly spelled: string }[],
): readonly string[] {
  const { text } = bare(folded);
  const words = text.split(' ').filter((word) => word.length > 1);
  const limit = Math.max(2, Math.floor(text.length / 3)) + 1;
  const best = new Map<string, number>();
  const offer = (id: string, distance: number): void => {
    best.set(id, Math.min(best.get(id) ?? Infinity, distance));
  };
  for (const { name, words: own, ids } of names) {
    const distance = editDistance(text, name, limit);
    const within = words.length > 0 && words.every((word) => own.has(word));
    if (distance < limit || within) for (const id of ids) offer(id, Math.min(distance, within ? 1.5 : Infinity));
  }
  for (const { id, spelled } of spelledIds) {
    const distance = editDistance(folded, spelled, limit);
    if (distance < limit) offer(id, distance);
  }
  return [...best]
    .toSorted(([a, x], [b, y]) => x - y || (a < b ? -1 : 1))
    .slice(0, MOST_NEAR)
    .map(([id]) => id);
}

function memo<V>(of: (key: string) => V): (key: string) => V {
  const known = new Map<string, V>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = of(key);
    known.set(key, value);
    return value;
  };
}
