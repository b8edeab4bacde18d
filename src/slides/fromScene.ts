import type { SaidScene } from '../story/saidScene';
import type { Said, SourceLine } from '../story/say';
import type { Resolved } from '../story/resolve';
import type { Say } from '../story/say';
import { datesOf } from '../story/say';
import type { SlideChart, SlideFigure, SlideScene } from './input';

/** More rows than this are drawn over time. */
const MOST_BARS = 6;

const wordsOf = (said: readonly Said[]): string => said.map(({ words }) => words).join('');

export interface SceneText {
  readonly said: SaidScene;
  readonly say: Say;
  readonly sources: readonly SourceLine[];
  /** What of the scene is ours: counted or worked out. */
  readonly ours: readonly string[];
  /** How a row of a chart is named whose number is our arithmetic. */
  readonly computed: (label: string) => string;
}

/** The words of a scene as a page has them; pictures, legend and link are added by whoever has them. */
export function sceneText({
  said,
  say,
  sources,
  ours,
  computed,
}: SceneText): Omit<SlideScene, 'id' | 'legend' | 'picture' | 'link' | 'qr'> {
  return {
    title: wordsOf(said.title),
    paragraphs: said.paragraphs.map((paragraph) => wordsOf(paragraph.said)),
    statements: said.statements.map((statement) => wordsOf(statement.said)),
    notes: said.notes.map((paragraph) => wordsOf(paragraph.said)),
    figures: said.figures.map(({ resolved, label }) => figureOf(resolved, wordsOf(label), say)),
    chart: said.chart && chartOf(said.chart, say, computed),
    sources: [...new Set(sources.map(({ publisher, published }) => `${publisher}, ${say.date(published)}`)), ...ours],
  };
}

const textOf = ({ value, unit, qualifier }: Resolved, say: Say): string =>
  value === null ? say.notPublished : say.value(value, unit, qualifier);

const figureOf = (resolved: Resolved, label: string, say: Say): SlideFigure => ({
  value: textOf(resolved, say),
  known: resolved.value !== null,
  label,
  asOf: resolved.value === null ? '' : say.list(datesOf(resolved).map(say.date)),
});

const chartOf = (
  { title, rows }: NonNullable<SaidScene['chart']>,
  say: Say,
  computed: SceneText['computed'],
): SlideChart => ({
  title,
  kind: rows.length > MOST_BARS ? 'line' : 'bars',
  rows: rows.map(({ label, value, resolved }) => ({
    label: isOurs(resolved) ? computed(label) : label,
    value: value === null ? null : say.amount(value, resolved.unit),
    text: textOf(resolved, say),
  })),
});

const isOurs = ({ kind, basis }: Resolved): boolean =>
  kind === 'computed' || basis.some(({ claim }) => claim.basis === 'derived');
