import { Camera, Download, Play, Redo2, Trash2, Undo2 } from 'lucide-react';
import { useId, useState } from 'react';
import { useComposeWords } from '../../state/composeWords';
import {
  changeStory,
  deleteStory,
  openScene,
  openStory,
  redoStep,
  sealStep,
  undoStep,
  useOwnStories,
} from '../../state/ownStories';
import { present } from '../../state/present';
import { useFormat } from '../../state/selectors';
import { useStore } from '../../state/store';
import { addScene, withText } from '../../story/compose';
import { MAX_SCENES, textIn, type Deck, type Texts } from '../../story/deck';
import { sceneViewOf } from '../../story/sceneView';
import { Button, IconButton } from '../kit/Button';
import { Disclosure } from '../kit/Disclosure';
import { Changes } from './Changes';
import styles from './compose.module.css';
import { StartButtons } from './StartButtons';
import { saveStoryFile } from './storyFile';

/** Longest name of a story. */
const MAX_NAME = 200;

interface StoryHeadProps {
  readonly deck: Deck;
  readonly onFile: (file: File) => void;
}

/** Which story it is, and what is done with the whole of it. */
export function StoryHead({ deck, onFile }: StoryHeadProps) {
  const words = useComposeWords();
  const format = useFormat();
  const lang = useStore((s) => s.i18n.lang);
  const name = useId();
  const { past, future } = useOwnStories((s) => s.line);
  const notKept = useOwnStories((s) => s.notKept);
  const [said, setSaid] = useState('');
  const full = deck.scenes.length >= MAX_SCENES;

  const capture = (): void => {
    const { view, dataset, i18n } = useStore.getState();
    const zone = dataset.zones.find(({ id }) => id === view.selected);
    const title: Texts = zone ? { vi: zone.nameVi, en: zone.nameEn, [i18n.lang]: i18n.placeName(zone) } : {};
    const { deck: next, id } = addScene(deck, sceneViewOf(view), title);
    changeStory(() => next);
    openScene(id, { writing: true });
    setSaid(words.captured(format.number(deck.scenes.length + 1)));
  };

  return (
    <>
      <Chooser open={deck} />
      <div className={styles.fieldGroup}>
        <label htmlFor={name} className={styles.label}>
          {words.name}
        </label>
        <input
          id={name}
          className="field"
          maxLength={MAX_NAME}
          value={deck.title[lang] ?? ''}
          placeholder={textIn(deck.title, lang) || words.unnamed}
          onChange={({ target }) =>
            changeStory((now) => ({ ...now, title: withText(now.title, lang, target.value.normalize('NFC')) }), 'name')
          }
          onBlur={sealStep}
        />
      </div>
      <div className={styles.actions}>
        <Button
          look="primary"
          aria-disabled={deck.scenes.length === 0}
          onClick={() => deck.scenes.length > 0 && present({ story: deck.id })}
        >
          <Play aria-hidden />
          {words.play}
        </Button>
        <Button
          look="outline"
          onClick={() =>
            setSaid(words.take.saved(saveStoryFile(deck, textIn(deck.title, lang), useStore.getState().dataset)))
          }
          disabled={deck.scenes.length === 0}
        >
          <Download aria-hidden />
          {words.take.save}
        </Button>
      </div>
      <output className="hint">{said}</output>
      {notKept && (
        <p role="alert" className={styles.lost}>
          {words.take.notKept[notKept]}
        </p>
      )}
      <Changes deck={deck} />
      <Disclosure label={words.more}>
        <More deck={deck} onFile={onFile} />
      </Disclosure>
      <div className={styles.actions}>
        <Button look="outline" className={styles.grow ?? ''} aria-disabled={full} onClick={() => full || capture()}>
          <Camera aria-hidden />
          {words.capture}
        </Button>
        <IconButton
          label={words.undo}
          icon={<Undo2 aria-hidden />}
          aria-disabled={past.length === 0}
          onClick={undoStep}
        />
        <IconButton
          label={words.redo}
          icon={<Redo2 aria-hidden />}
          aria-disabled={future.length === 0}
          onClick={redoStep}
        />
      </div>
      {full && <p className="hint">{words.full(format.number(MAX_SCENES))}</p>}
    </>
  );
}

/** Which of several stories is worked on. */
function Chooser({ open }: { readonly open: Deck }) {
  const words = useComposeWords();
  const format = useFormat();
  const lang = useStore((s) => s.i18n.lang);
  const stories = useOwnStories((s) => s.line.now.stories);
  if (stories.length < 2) return null;
  const named = stories
    .map(({ id, title }) => ({ id, name: textIn(title, lang) || words.unnamed }))
    .toSorted((a, b) => format.compare(a.name, b.name));
  return (
    <label className={styles.fieldGroup}>
      <span className={styles.label}>{words.story}</span>
      <select className="field" value={open.id} onChange={({ target }) => openStory(target.value)}>
        {named.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

function More({ deck, onFile }: StoryHeadProps) {
  const words = useComposeWords();
  return (
    <div className={styles.more}>
      <StartButtons onFile={onFile} />
      <Button look="outline" onClick={() => deleteStory(deck.id)}>
        <Trash2 aria-hidden />
        {words.delete}
      </Button>
      <p className="hint">{words.take.kept}</p>
    </div>
  );
}
