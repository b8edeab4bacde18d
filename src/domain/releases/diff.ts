import { figureKeyOf, isCitySubject, type Contents, type SnapshotFigure, type ZoneNames } from './snapshot';

export const CHANGE_KINDS = ['zone-new', 'zone-gone', 'renamed', 'value', 'added', 'removed', 'source'] as const;
/**
 * `value`: another number, unit or wording. `source`: the same value, with another source or another date. The figures
 * of a zone that came or went belong to that one change.
 */
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export type Change =
  | {
      readonly kind: 'zone-new' | 'zone-gone';
      readonly subject: string;
      readonly names: ZoneNames;
      readonly figures: readonly SnapshotFigure[];
    }
  | { readonly kind: 'renamed'; readonly subject: string; readonly before: ZoneNames; readonly after: ZoneNames }
  | { readonly kind: 'added' | 'removed'; readonly subject: string; readonly figure: SnapshotFigure }
  | {
      readonly kind: 'value' | 'source';
      readonly subject: string;
      readonly before: SnapshotFigure;
      readonly after: SnapshotFigure;
    };

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const textOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** All that makes `after` of `before`, in one order whatever the order of the contents. */
export function diffContents(before: Contents, after: Contents): readonly Change[] {
  return [...zoneChanges(before, after), ...figureChanges(before, after)].sort(
    (a, b) => textOrder(a.subject, b.subject) || textOrder(keyOf(a), keyOf(b)),
  );
}

/** Where a change stands among those of its subject; the zone itself comes first. */
function keyOf(change: Change): string {
  if ('names' in change) return '';
  switch (change.kind) {
    case 'renamed':
      return '';
    case 'added':
    case 'removed':
      return figureKeyOf(change.figure);
    case 'value':
    case 'source':
      return figureKeyOf(change.after);
  }
}

function zoneChanges(before: Contents, after: Contents): Change[] {
  const changes: Change[] = [];
  for (const [subject, names] of before.zones) {
    const now = after.zones.get(subject);
    if (!now) changes.push({ kind: 'zone-gone', subject, names, figures: figuresOf(before, subject) });
    else if (now.nameVi !== names.nameVi || now.nameEn !== names.nameEn)
      changes.push({ kind: 'renamed', subject, before: names, after: now });
  }
  for (const [subject, names] of after.zones) {
    if (!before.zones.has(subject))
      changes.push({ kind: 'zone-new', subject, names, figures: figuresOf(after, subject) });
  }
  return changes;
}

const figuresOf = ({ figures }: Contents, subject: string): SnapshotFigure[] =>
  [...figures.values()]
    .filter((figure) => figure.subject === subject)
    .sort((a, b) => textOrder(figureKeyOf(a), figureKeyOf(b)));

function figureChanges(before: Contents, after: Contents): Change[] {
  const stays = (subject: string): boolean =>
    isCitySubject(subject) || (before.zones.has(subject) && after.zones.has(subject));
  const changes: Change[] = [];
  for (const [key, figure] of before.figures) {
    const { subject } = figure;
    if (!stays(subject)) continue;
    const now = after.figures.get(key);
    if (!now) changes.push({ kind: 'removed', subject, figure });
    else if (!sameValue(figure, now)) changes.push({ kind: 'value', subject, before: figure, after: now });
    else if (figure.source !== now.source || figure.asOf !== now.asOf)
      changes.push({ kind: 'source', subject, before: figure, after: now });
  }
  for (const [key, figure] of after.figures) {
    const { subject } = figure;
    if (stays(subject) && !before.figures.has(key)) changes.push({ kind: 'added', subject, figure });
  }
  return changes;
}

const sameValue = (a: SnapshotFigure, b: SnapshotFigure): boolean =>
  same(a.value, b.value) && a.unit === b.unit && a.qualifier === b.qualifier;

/** The contents after the changes. Applied to what they were taken from, it gives what they lead to. */
export function applyChanges({ zones, figures }: Contents, changes: readonly Change[]): Contents {
  const nextZones = new Map(zones);
  const nextFigures = new Map(figures);
  const put = (figure: SnapshotFigure): unknown => nextFigures.set(figureKeyOf(figure), figure);
  const take = (figure: SnapshotFigure): unknown => nextFigures.delete(figureKeyOf(figure));
  for (const change of changes) {
    switch (change.kind) {
      case 'zone-new':
        nextZones.set(change.subject, change.names);
        change.figures.forEach(put);
        break;
      case 'zone-gone':
        nextZones.delete(change.subject);
        change.figures.forEach(take);
        break;
      case 'renamed':
        nextZones.set(change.subject, change.after);
        break;
      case 'added':
        put(change.figure);
        break;
      case 'removed':
        take(change.figure);
        break;
      case 'value':
      case 'source':
        put(change.after);
    }
  }
  return { zones: nextZones, figures: nextFigures };
}

const MIRROR = { 'zone-new': 'zone-gone', 'zone-gone': 'zone-new', added: 'removed', removed: 'added' } as const;

/** The change the other way round. */
export function mirrored(change: Change): Change {
  if ('names' in change) return { ...change, kind: MIRROR[change.kind] };
  switch (change.kind) {
    case 'renamed':
      return { ...change, before: change.after, after: change.before };
    case 'added':
    case 'removed':
      return { ...change, kind: MIRROR[change.kind] };
    case 'value':
    case 'source':
      return { ...change, before: change.after, after: change.before };
  }
}

/** Zones that a change speaks of; the city's own figures belong to none. */
export const changedZones = (changes: readonly Change[]): ReadonlySet<string> =>
  new Set(changes.map(({ subject }) => subject).filter((subject) => !isCitySubject(subject)));
