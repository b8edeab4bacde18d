import type { Dropped } from '../view/param';
import { livePlaces, type Deck, type LivePlace, type Saved, type SavedValue, type Scene } from './deck';
import { figuresOf, printRef, type LiveFigure, type RefProblem } from './liveRef';
import { parseLiveText } from './liveText';
import { isInLedger, resolve, type Facts } from './resolve';
import type { Statement } from './statement';

/** What of a deck cannot be shown as meant. Everything else of it is. */
export type DeckProblem =
  | { readonly kind: 'reference'; readonly place: LivePlace; readonly problem: RefProblem }
  | { readonly kind: 'unknown-zone'; readonly scene: string; readonly zone: string }
  /** The ledger has no such figure, or none that can be used. */
  | { readonly kind: 'not-published'; readonly place: LivePlace; readonly ref: string }
  | { readonly kind: 'unknown-statement'; readonly scene: string; readonly statement: string }
  | { readonly kind: 'view'; readonly scene: string; readonly dropped: Dropped };

/** All that is wrong with a deck in the light of the data. */
export function checkDeck(deck: Deck, facts: Facts, statements: readonly Statement[]): readonly DeckProblem[] {
  const zones = new Set(facts.zones.map(({ id }) => id));
  return deck.scenes.flatMap((scene) => [
    ...(scene.view.selected && !zones.has(scene.view.selected)
      ? [{ kind: 'unknown-zone' as const, scene: scene.id, zone: scene.view.selected }]
      : []),
    ...livePlaces(scene).flatMap((place) => checkPlace(place, facts, zones)),
    ...scene.statements
      .filter((id) => !statements.some((statement) => statement.id === id))
      .map((statement) => ({ kind: 'unknown-statement' as const, scene: scene.id, statement })),
  ]);
}

function checkPlace(place: LivePlace, facts: Facts, zones: ReadonlySet<string>): readonly DeckProblem[] {
  return parseLiveText(place.text).segments.flatMap((segment): DeckProblem[] => {
    if (segment.type === 'words') return [];
    if (segment.type === 'broken') return [{ kind: 'reference', place, problem: segment.problem }];
    const gone = goneZones(figuresOf(segment.ref), zones);
    if (gone.length > 0) return gone.map((zone) => ({ kind: 'unknown-zone', scene: place.scene, zone }));
    const known = figuresOf(segment.ref).every((figure) => isInLedger(figure, facts));
    const ref = printRef(segment.ref);
    return known && resolve(segment.ref, facts).value !== null ? [] : [{ kind: 'not-published', place, ref }];
  });
}

const goneZones = (figures: readonly LiveFigure[], zones: ReadonlySet<string>): readonly string[] =>
  figures.flatMap((figure) => (figure.of === 'zone' && !zones.has(figure.zone) ? [figure.zone] : []));

const refsOfScene = (scene: Scene) =>
  livePlaces(scene).flatMap(({ text }) =>
    parseLiveText(text).segments.flatMap((segment) => (segment.type === 'live' ? [segment.ref] : [])),
  );

/** What all references of a deck come to now, to be kept with it. */
export function savedWith(deck: Pick<Deck, 'scenes'>, facts: Facts): Saved {
  const figures = new Map<string, SavedValue>();
  for (const ref of deck.scenes.flatMap(refsOfScene)) {
    const { value, unit, qualifier, asOf } = resolve(ref, facts);
    figures.set(printRef(ref), { value, unit, qualifier, asOf });
  }
  return { version: facts.release.version, date: facts.release.date, figures: Object.fromEntries(figures) };
}

/** A figure that says something else than when the deck was saved. */
export interface FigureChange {
  readonly ref: string;
  readonly was: SavedValue;
  readonly now: SavedValue;
  /** Ids of the scenes that say it. */
  readonly scenes: readonly string[];
}

/** The figures of a deck that have changed since it was saved. A newer date with the same value is a change too. */
export function changesSince(deck: Deck, facts: Facts): readonly FigureChange[] {
  const before = deck.saved?.figures ?? {};
  const now = savedWith(deck, facts).figures;
  return Object.entries(now).flatMap(([ref, value]) => {
    const was = Object.hasOwn(before, ref) ? before[ref] : undefined;
    if (!was || sameValue(was, value)) return [];
    const scenes = deck.scenes.filter((scene) => refsOfScene(scene).some((other) => printRef(other) === ref));
    return [{ ref, was, now: value, scenes: scenes.map(({ id }) => id) }];
  });
}

const sameValue = (a: SavedValue, b: SavedValue): boolean =>
  JSON.stringify([a.value, a.unit, a.qualifier, a.asOf]) === JSON.stringify([b.value, b.unit, b.qualifier, b.asOf]);
