import { ArrowDown, ArrowUp, Play, TriangleAlert } from 'lucide-react';
import { useLayoutEffect, useRef, type MouseEvent } from 'react';
import { changeView } from '../../state/actions';
import { useComposeWords } from '../../state/composeWords';
import { changeStory, openScene, useOwnStories } from '../../state/ownStories';
import { present } from '../../state/present';
import { useFormat } from '../../state/selectors';
import { useStore } from '../../state/store';
import { useSay } from '../../state/storyWords';
import type { DeckProblem } from '../../story/check';
import { moveScene } from '../../story/compose';
import { textIn, type Deck, type Scene } from '../../story/deck';
import { plainText } from '../../story/say';
import { viewOfScene } from '../../story/sceneView';
import { Button, IconButton } from '../kit/Button';
import styles from './compose.module.css';
import { SceneEditor } from './SceneEditor';

interface SceneItemProps {
  readonly deck: Deck;
  readonly scene: Scene;
  /** From 0. */
  readonly place: number;
  readonly problems: readonly DeckProblem[];
  readonly onMoved: (title: string, place: number) => void;
  readonly onSaid: (words: string) => void;
  readonly onRemove: (id: string, title: string) => void;
}

/** A scene in the list. Its title opens it for writing and brings its view to the map. */
export function SceneItem({ deck, scene, place, problems, onMoved, onSaid, onRemove }: SceneItemProps) {
  const words = useComposeWords();
  const format = useFormat();
  const say = useSay();
  const lang = useStore((s) => s.i18n.lang);
  const dataset = useStore((s) => s.dataset);
  const open = useOwnStories((s) => s.scene === scene.id);
  const number = format.number(place + 1);
  const title = plainText(textIn(scene.title, lang), dataset, say) || words.untitled(number);
  const pressed = useRef<HTMLButtonElement>(null);
  const last = place === deck.scenes.length - 1;

  // The row takes its new place and the focus with it, so that one may press again.
  useLayoutEffect(() => {
    pressed.current?.focus();
    pressed.current = null;
  });
  const move = (by: -1 | 1) => (event: MouseEvent<HTMLButtonElement>) => {
    if (by === -1 ? place === 0 : last) return;
    pressed.current = event.currentTarget;
    changeStory((now) => moveScene(now, scene.id, by));
    onMoved(title, place + by);
  };
  const toggle = (): void => {
    openScene(open ? null : scene.id);
    if (!open) changeView(viewOfScene(scene));
  };
  return (
    <li className={styles.item} data-open={open}>
      <div className={styles.itemHead}>
        <Button
          className={styles.itemTitle ?? ''}
          aria-expanded={open}
          aria-label={words.scene.open(number, title)}
          onClick={toggle}
        >
          <span className={styles.number}>{number}</span>
          <span className={styles.titleText}>{title}</span>
          {problems.length > 0 && (
            <span className={styles.warn} title={words.scene.problems(format.number(problems.length))}>
              <TriangleAlert aria-hidden />
            </span>
          )}
        </Button>
        <span className={styles.moves}>
          <IconButton
            label={words.scene.up(title)}
            icon={<ArrowUp aria-hidden />}
            aria-disabled={place === 0}
            onClick={move(-1)}
          />
          <IconButton
            label={words.scene.down(title)}
            icon={<ArrowDown aria-hidden />}
            aria-disabled={last}
            onClick={move(1)}
          />
          <IconButton
            label={words.scene.playFrom(title)}
            icon={<Play aria-hidden />}
            onClick={() => present({ story: deck.id, scene: scene.id })}
          />
        </span>
      </div>
      {open && (
        <SceneEditor
          deck={deck}
          scene={scene}
          problems={problems}
          onSaid={onSaid}
          onRemove={() => onRemove(scene.id, title)}
        />
      )}
    </li>
  );
}
