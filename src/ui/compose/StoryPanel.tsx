import { useEffect, useState, type KeyboardEvent } from 'react';
import { deedOf } from '../../domain/keys/keyRow';
import { STORY_KEYS } from '../../domain/keys/panels';
import { changeView } from '../../state/actions';
import { useComposeWords } from '../../state/composeWords';
import { redoStep, selectOpenStory, undoStep, useOwnStories } from '../../state/ownStories';
import { needStatements } from '../../state/stage';
import { useStore } from '../../state/store';
import { useStoryWords } from '../../state/storyWords';
import { textIn } from '../../story/deck';
import { Button } from '../kit/Button';
import { Spinner } from '../kit/Spinner';
import { StatementsAlert } from '../stage/StatementsAlert';
import { Panel } from '../layout/Panel';
import { takeFocus } from './takeFocus';
import styles from './compose.module.css';
import { Damaged } from './Damaged';
import { OpenReport } from './OpenReport';
import { SceneList } from './SceneList';
import { StartButtons } from './StartButtons';
import { openStoryFile, type Opening } from './storyFile';
import { StoryHead } from './StoryHead';

/** Where own stories are made of views of the map. */
export function StoryPanel() {
  const words = useComposeWords();
  // Previews say figures: asked for now, so that nothing that is being written is taken off the screen to wait for it.
  useStoryWords();
  const loaded = useStore((s) => s.loaded);
  const deck = useOwnStories(selectOpenStory);
  const [opening, setOpening] = useState<Opening | null>(null);
  const open = async (file: File): Promise<void> => setOpening(await openStoryFile(file));
  useEffect(() => void needStatements(), []);

  return (
    <Panel
      label={words.title}
      className={`workspace ${styles.panel}`}
      onClose={() => changeView({ workspace: 'explore' })}
      onKeyDown={onKeyDown}
    >
      <h2 className="panel__title">{words.title}</h2>
      {/* Until the figures are here everything would read "not published". */}
      {loaded ? (
        <>
          <Damaged />
          <StatementsAlert />
          <JustDeleted />
          {opening && <OpenReport opening={opening} onDismiss={() => setOpening(null)} />}
          {deck ? (
            <>
              <StoryHead key={deck.id} deck={deck} onFile={(file) => void open(file)} />
              <SceneList key={`scenes of ${deck.id}`} deck={deck} />
            </>
          ) : (
            <>
              <p className={styles.intro}>{words.intro}</p>
              <StartButtons onFile={(file) => void open(file)} />
            </>
          )}
        </>
      ) : (
        <Spinner />
      )}
    </Panel>
  );
}

/** A story was deleted: the way back, which takes the focus that went with it. */
function JustDeleted() {
  const words = useComposeWords();
  const lang = useStore((s) => s.i18n.lang);
  const deleted = useOwnStories((s) => s.deleted);
  if (!deleted) return null;
  return (
    <output className={styles.undo}>
      {words.deleted(textIn(deleted, lang) || words.unnamed)}{' '}
      <Button look="link" ref={takeFocus} onClick={undoStep}>
        {words.undo}
      </Button>
    </output>
  );
}

/** In a field the browser undoes letters; elsewhere in the panel these keys undo changes of the story. */
function onKeyDown(event: KeyboardEvent): void {
  if (event.altKey) return;
  if (event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement) return;
  const deed = deedOf(STORY_KEYS, event);
  if (deed === null) return;
  if (deed === 'redo') redoStep();
  else undoStep();
  event.preventDefault();
}
