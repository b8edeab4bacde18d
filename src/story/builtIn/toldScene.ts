import type { Scene, SceneChart } from '../deck';
import { scene } from './scene';
import type { SceneText } from './storyText';
import { inAll } from './storyTexts';

/** What a chart shows, without its words. */
type ToldChart =
  { readonly kind: 'bars'; readonly rows: readonly string[] } | Omit<Extract<SceneChart, { kind: 'series' }>, 'title'>;

/** What a scene shows, without its words. Figures and bars are references. */
interface Told extends Partial<Pick<Scene, 'view' | 'statements' | 'legend'>> {
  readonly id: string;
  readonly figures?: readonly string[];
  readonly chart?: ToldChart;
}

/** A scene of the built-in story, with its words in every language (`<lang>.ts`). */
export function toldScene({ id, figures = [], chart, ...shown }: Told): Scene {
  const said = (words: (text: SceneText) => string | undefined) =>
    inAll(({ scenes }) => {
      const text = scenes[id];
      return text && words(text);
    });
  const title = said((text) => text.chart?.title);
  return scene({
    id,
    title: said((text) => text.title),
    text: said((text) => text.text),
    notes: said((text) => text.notes),
    figures: figures.map((ref) => ({ ref, label: said((text) => text.figures?.[ref]) })),
    ...(chart && {
      chart:
        chart.kind === 'series'
          ? { ...chart, title }
          : {
              kind: chart.kind,
              title,
              rows: chart.rows.map((ref) => ({
                ref,
                label: said(({ chart: words }) => words?.rows?.find((row) => row.ref === ref)?.label),
              })),
              whole: null,
            },
    }),
    ...shown,
  });
}
