import type { CityFigure } from '../city';
import type { Dataset } from '../dataset';
import type { Deal } from './deals';
import { cityKnownOn, knownSince } from './knownOn';
import { courseOf, progressOf, withDeals, type Course, type Progress, type WithDeals } from './progress';
import { SPANS, SUMS, type Reading } from './reading';
import { DEFAULT_TARGET, hasTwoSpans, hasTwoSums, listTargets, MEASURES, type Target } from './targets';

/** What is asked of the planner: a target, how it is read, seen from which day, and what the reader assumes. */
export interface Plan extends Reading {
  /** Id of a target; `null`: the one of July 2025. */
  readonly target: string | null;
  /** ISO day; only what was published by then counts. */
  readonly seen: string;
  /** Whether what was published only after that day is laid over it. */
  readonly later: boolean;
  /** Assumptions: never part of a published figure. */
  readonly deals: readonly Deal[];
}

/** A target that was published by the day, worked out. */
export interface Planned {
  readonly target: Target;
  readonly progress: Progress;
  /** Assumed deals of a target in registered capital; of others none. */
  readonly deals: WithDeals;
  readonly course: Course | null;
  /** What came, as known today, whatever the day it is seen from. */
  readonly today: Progress;
  /** All ways to read it, the chosen one among them; one row per sum, one column per span. */
  readonly readings: readonly (readonly Progress[])[];
}

export interface PlanReading {
  /** The city's figures as known on the day. */
  readonly known: readonly CityFigure[];
  /** Every target of the ledger, published by the day or later. */
  readonly targets: readonly Target[];
  readonly knownIds: ReadonlySet<string>;
  /** The one asked for, or another where the ledger has it not; `null`: the ledger has none. */
  readonly target: Target | null;
  /** An id that the ledger has not. */
  readonly gone: string | null;
  /** First day on which the target was published beyond doubt. */
  readonly since: string | null;
  /** `null`: not published by the day. */
  readonly planned: Planned | null;
}

type Facts = Pick<Dataset, 'city' | 'sources' | 'release'>;

export function readPlan(facts: Facts, plan: Plan): PlanReading {
  const known = cityKnownOn(facts, plan.seen);
  const targets = listTargets(facts.city);
  const knownTargets = listTargets(known);
  const wanted = plan.target ?? DEFAULT_TARGET;
  const inLedger = targets.find(({ id }) => id === wanted);
  const target = inLedger ?? targets[0] ?? null;
  const then = knownTargets.find(({ id }) => id === target?.id);
  return {
    known,
    targets,
    knownIds: new Set(knownTargets.map(({ id }) => id)),
    target,
    gone: inLedger || plan.target === null ? null : plan.target,
    since: target && knownSince(target.main, facts),
    planned: then ? plannedOf(then, known, facts, plan) : null,
  };
}

function plannedOf(target: Target, known: readonly CityFigure[], facts: Facts, plan: Plan): Planned {
  const reading = { sum: plan.sum, span: plan.span };
  const progress = progressOf(target, reading, known, plan.seen);
  const sums = hasTwoSums(target) ? SUMS : ([plan.sum] as const);
  const spans = hasTwoSpans(target) ? SPANS : ([plan.span] as const);
  return {
    target,
    progress,
    deals: withDeals(progress, MEASURES[target.indicator].isCapital ? plan.deals : []),
    course: courseOf(target, progress, { known, all: facts.city }),
    today: progressOf(target, reading, facts.city, facts.release.date),
    readings: sums.map((sum) => spans.map((span) => progressOf(target, { sum, span }, known, plan.seen))),
  };
}
