import { textIn, type Scene, type Texts } from './deck';
import { lookUp, resolveChart, type ResolvedChart } from './chart';
import { sourcesOf, type Facts, type Resolved } from './resolve';
import { resolvedIn, sayText, type Said, type Say } from './say';
import type { Statement } from './statement';
import type { Lang } from '../view/view';

/** A paragraph, with a name that no other of the scene has. */
export interface SaidParagraph {
  readonly key: string;
  readonly said: readonly Said[];
}

interface SaidFigure {
  readonly key: string;
  readonly resolved: Resolved;
  readonly label: readonly Said[];
}

/** A scene with all its figures in words: what stage, presenter and files show of it. */
export interface SaidScene {
  readonly title: readonly Said[];
  readonly paragraphs: readonly SaidParagraph[];
  readonly notes: readonly SaidParagraph[];
  readonly figures: readonly SaidFigure[];
  readonly chart: ResolvedChart | null;
  readonly statements: readonly SaidParagraph[];
  /** Ids of the publications behind it, in order, each once. */
  readonly sources: readonly string[];
  /** Something is counted on this map, or worked out by us. */
  readonly counted: boolean;
  readonly computed: boolean;
}

export function sayScene(
  scene: Scene,
  statements: readonly Statement[],
  facts: Facts,
  say: Say,
  lang: Lang,
): SaidScene {
  const paragraphsOf = (texts: Texts): readonly SaidParagraph[] =>
    textIn(texts, lang)
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line, i) => ({ key: `${i} ${line}`, said: sayText(line, facts, say) }));
  const title = sayText(textIn(scene.title, lang), facts, say);
  const paragraphs = paragraphsOf(scene.text);
  const figures = scene.figures.map(({ ref, label }, i) => ({
    key: `${i} ${ref}`,
    resolved: lookUp(ref, facts),
    label: sayText(textIn(label, lang), facts, say),
  }));
  const chart = scene.chart && resolveChart(scene.chart, facts, say, lang);
  const quoted = scene.statements.flatMap((id) => statements.filter((statement) => statement.id === id));
  const spoken = quoted.map(({ id, text }) => ({ key: id, said: sayText(textIn(text, lang), facts, say) }));
  const all = [
    ...resolvedIn(title),
    ...paragraphs.flatMap(({ said }) => resolvedIn(said)),
    ...figures.flatMap(({ resolved, label }) => [resolved, ...resolvedIn(label)]),
    ...(chart?.rows.map(({ resolved }) => resolved) ?? []),
    ...(chart?.whole ? [chart.whole] : []),
    ...spoken.flatMap(({ said }) => resolvedIn(said)),
  ];
  return {
    title,
    paragraphs,
    notes: paragraphsOf(scene.notes),
    figures,
    chart,
    statements: spoken,
    sources: [...new Set([...quoted.map(({ source }) => source), ...sourcesOf(all)])],
    counted: all.some(({ kind }) => kind === 'counted'),
    computed: all.some(
      ({ kind, basis }) => kind === 'computed' || basis.some(({ claim }) => claim.basis === 'derived'),
    ),
  };
}
