import { useMemo, useState } from 'react';
import { useComposeWords } from '../../state/composeWords';
import { changeStory, undoStep } from '../../state/ownStories';
import { useFormat } from '../../state/selectors';
import { useStage } from '../../state/stage';
import { useStore } from '../../state/store';
import type { DeckProblem } from '../../story/check';
import { removeScene } from '../../story/compose';
import type { Deck } from '../../story/deck';
import { Button } from '../kit/Button';
import styles from './compose.module.css';
import { SceneItem } from './SceneItem';
import { problemsOf } from './storyFile';
import { takeFocus } from './takeFocus';

const sceneOf = (problem: DeckProblem): string =>
  problem.kind === 'reference' || problem.kind === 'not-published' ? problem.place.scene : problem.scene;

/** The scenes of a story in their order, one of them open for writing. */
export function SceneList({ deck }: { readonly deck: Deck }) {
  const words = useComposeWords();
  const format = useFormat();
  const dataset = useStore((s) => s.dataset);
  const statements = useStage((s) => s.statements);
  const [said, setSaid] = useState('');
  /** Title of the scene that was deleted last, while that can be taken back by one step. */
  const [removed, setRemoved] = useState<{ readonly deck: Deck; readonly title: string } | null>(null);
  const problems = useMemo(() => problemsOf(deck, dataset, statements), [deck, dataset, statements]);

  const remove = (id: string, title: string): void => {
    const next = removeScene(deck, id);
    changeStory(() => next);
    setRemoved({ deck: next, title });
  };
  const justRemoved = removed && removed.deck.scenes === deck.scenes ? removed : null;
  return (
    <>
      {deck.scenes.length === 0 && <p className="hint">{words.noScenes}</p>}
      {justRemoved && (
        <output className={styles.undo}>
          {words.removed(justRemoved.title)}{' '}
          <Button look="link" ref={takeFocus} onClick={undoStep}>
            {words.undo}
          </Button>
        </output>
      )}
      {deck.scenes.length > 0 && (
        <ol aria-label={words.scenes} className={styles.scenes}>
          {deck.scenes.map((scene, place) => (
            <SceneItem
              key={scene.id}
              deck={deck}
              scene={scene}
              place={place}
              problems={problems.filter((problem) => sceneOf(problem) === scene.id)}
              onMoved={(title, to) => setSaid(words.moved(title, format.number(to + 1)))}
              onSaid={setSaid}
              onRemove={remove}
            />
          ))}
        </ol>
      )}
      <div className="visually-hidden" aria-live="polite">
        {said}
      </div>
    </>
  );
}
