import type { DeckFileProblem } from '../../data/deck';
import type { ComposeWords } from '../../i18n/vi/compose';
import { useComposeWords } from '../../state/composeWords';
import { useFormat, useT } from '../../state/selectors';
import { useStore } from '../../state/store';
import type { Deck } from '../../story/deck';
import { parseRef, type RefProblem } from '../../story/liveRef';
import { figureRefOf } from '../../story/resolve';
import { useFigureName } from '../figure/names';

/** A mistake in a live text. */
export const refProblemText = (words: ComposeWords, { code, text }: RefProblem): string =>
  words.problem.reference[code](text);

/** What a reference speaks of, in words; one that is worked out is shown as it is written. */
export function useRefName(): (ref: string) => string {
  const dataset = useStore((s) => s.dataset);
  const figureName = useFigureName();
  return (ref) => {
    const parsed = parseRef(ref);
    if ('problem' in parsed || parsed.ref.type !== 'figure') return ref;
    const figure = figureRefOf(parsed.ref.figure, dataset);
    return figure ? figureName(figure) : ref;
  };
}

/** What of a story cannot be shown, where, and why: without the scene when it is plain which one is meant. */
export function useProblemText(): (problem: DeckFileProblem, deck: Pick<Deck, 'scenes'> | null) => string {
  const words = useComposeWords();
  const format = useFormat();
  const t = useT();
  const refName = useRefName();
  const { problem: said } = words;
  const what = (problem: Exclude<DeckFileProblem, { kind: 'bad-scene' }>): string => {
    switch (problem.kind) {
      case 'reference':
        return said.inPart(said.parts[problem.place.part], refProblemText(words, problem.problem));
      case 'not-published':
        return said.inPart(said.parts[problem.place.part], said.notPublished(refName(problem.ref)));
      case 'unknown-zone':
        return said.unknownZone(problem.zone);
      case 'unknown-statement':
        return said.unknownStatement(problem.statement);
      case 'view':
        return t.notices.dropped[problem.dropped.reason](problem.dropped.param, problem.dropped.value);
    }
  };
  return (problem, deck) => {
    if (problem.kind === 'bad-scene')
      return said.badScene(format.number(problem.number), problem.path || said.wholeScene);
    const name = problem.kind === 'reference' || problem.kind === 'not-published' ? problem.place.scene : problem.scene;
    const place = deck?.scenes.findIndex(({ id }) => id === name) ?? -1;
    return place === -1 ? what(problem) : said.inScene(format.number(place + 1), what(problem));
  };
}
