import { chooseClaim } from '../chooseClaim';
import type { CityFigure } from '../city';
import { chosenClaim, type Claim, type Figure, type Source } from '../claim';
import type { Dataset } from '../dataset';
import type { ZoneField } from '../fields';
import { STATUSES, type Zone } from '../zone';
import { figureKey, targetKey, zoneOf, type Change, type LocalData, type NewZone } from './change';

/** What applying works on and gives back; all else of a dataset stays as it is. */
type Parts = Pick<Dataset, 'zones' | 'sources' | 'city'>;

/**
 * The published data with what was brought in over it. A new figure is a further claim, and which claim is used is
 * decided by the one rule (`chooseClaim`); contradictions are those that were published. What changes nothing is the same
 * object as before, so that nothing is drawn again for it.
 */
export function applyLocal<D extends Parts>(published: D, { sources, changes }: LocalData): D {
  if (changes.length === 0) return published;
  const book: Record<string, Source> = { ...published.sources };
  for (const source of sources) book[source.id] = source;
  const sourceOf = (id: string): Source | undefined => (Object.hasOwn(book, id) ? book[id] : undefined);

  const known = new Set(published.zones.map(({ id }) => id));
  const added = changes.flatMap((change) =>
    change.kind === 'zone' && !known.has(change.zone.id) && known.add(change.zone.id) ? [newZone(change.zone)] : [],
  );
  const byZone = new Map<string, Change[]>();
  for (const change of changes) {
    const id = zoneOf(change);
    if (id !== null) byZone.set(id, [...(byZone.get(id) ?? []), change]);
  }
  const zones = [...published.zones, ...added].map((zone) => {
    const own = byZone.get(zone.id);
    return own ? changedZone(zone, own, sourceOf) : zone;
  });
  return { ...published, sources: book, zones, city: changedCity(published.city, changes, sourceOf) };
}

/** Nothing is known of a new place but what was said of it. */
const newZone = ({ id, nameVi, nameEn, kind, status }: NewZone): Zone => ({
  id,
  nameVi,
  nameEn,
  kind,
  status,
  statusFrom: 'list',
  statusNote: null,
  parentId: null,
  counted: true,
  districtsOld: [],
  communesOld: [],
  communesNew: [],
  crafts: [],
  position: null,
  outline: null,
  points: [],
  figures: {},
  local: ['zone'],
});

type SourceOf = (id: string) => Source | undefined;

function changedZone(zone: Zone, changes: readonly Change[], sourceOf: SourceOf): Zone {
  const claims = new Map<ZoneField, Claim[]>();
  let [position, outline, local] = [zone.position, zone.outline, zone.local ?? []];
  for (const change of changes) {
    if (change.kind === 'figure' && change.figure.of === 'zone') {
      const { field } = change.figure;
      claims.set(field, [...(claims.get(field) ?? []), change.claim]);
    } else if (change.kind === 'position') {
      position = change.position;
      local = withPart(local, 'position');
    } else if (change.kind === 'outline') {
      outline = change.outline;
      local = withPart(local, 'outline');
    }
  }
  const next: Zone = local.length === 0 ? zone : { ...zone, position, outline, local };
  if (claims.size === 0) return next;
  const figures: Partial<Record<ZoneField, Figure>> = { ...next.figures };
  for (const [field, more] of claims) figures[field] = withClaims(figures[field], more, sourceOf);
  return { ...next, figures, ...statusOf(next, figures, claims.has('status')) };
}

type LocalParts = NonNullable<Zone['local']>;

const withPart = (local: LocalParts, part: LocalParts[number]): LocalParts =>
  local.includes(part) ? local : [...local, part];

/** The status of a zone is a figure like any other. */
function statusOf(
  { status, statusFrom }: Zone,
  figures: Zone['figures'],
  changed: boolean,
): Pick<Zone, 'status' | 'statusFrom'> {
  const value = changed ? chosenClaim(figures.status)?.value : undefined;
  const said = STATUSES.find((one) => one === value);
  return said ? { status: said, statusFrom: 'claim' } : { status, statusFrom };
}

function withClaims(figure: Figure | undefined, more: readonly Claim[], sourceOf: SourceOf): Figure {
  return chooseClaim([...(figure?.claims ?? []), ...more], sourceOf);
}

function changedCity(
  city: readonly CityFigure[],
  changes: readonly Change[],
  sourceOf: SourceOf,
): readonly CityFigure[] {
  const byFigure = new Map<string, { readonly at: Omit<CityFigure, 'figure'>; readonly claims: Claim[] }>();
  for (const change of changes) {
    if (change.kind !== 'figure' || change.figure.of !== 'city') continue;
    const { subject, indicator, period } = change.figure;
    const entry = byFigure.get(targetKey(change)) ?? { at: { subject, indicator, period }, claims: [] };
    entry.claims.push(change.claim);
    byFigure.set(targetKey(change), entry);
  }
  if (byFigure.size === 0) return city;
  const next = city.map((one) => {
    const key = figureKey({ of: 'city', ...one });
    const entry = byFigure.get(key);
    byFigure.delete(key);
    return entry ? { ...one, figure: withClaims(one.figure, entry.claims, sourceOf) } : one;
  });
  const fresh = [...byFigure.values()].map(({ at, claims }) => ({
    ...at,
    figure: withClaims(undefined, claims, sourceOf),
  }));
  return [...next, ...fresh];
}
