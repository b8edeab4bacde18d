import { Camera, Copy, Link, Trash2 } from 'lucide-react';
import { useId, useState } from 'react';
import { useComposeWords } from '../../state/composeWords';
import { changeStory, openScene, sealStep, useOwnStories } from '../../state/ownStories';
import { useFormat } from '../../state/selectors';
import { useStore } from '../../state/store';
import { useSay } from '../../state/storyWords';
import type { DeckProblem } from '../../story/check';
import { changeScene, duplicateScene, otherLangs, withText } from '../../story/compose';
import { MAX_SECONDS, MIN_SECONDS, textIn, type Deck, type Scene } from '../../story/deck';
import { plainText } from '../../story/say';
import { sceneViewOf } from '../../story/sceneView';
import { encodeView } from '../../view/urlCodec';
import { DEFAULT_THEME, defaultView } from '../../view/view';
import { Button } from '../kit/Button';
import { copyText } from '../share/link';
import styles from './compose.module.css';
import { LargeFigures } from './LargeFigures';
import { LiveField } from './LiveField';
import { ProblemList } from './ProblemList';

interface SceneEditorProps {
  readonly deck: Deck;
  readonly scene: Scene;
  readonly problems: readonly DeckProblem[];
  readonly onSaid: (words: string) => void;
  readonly onRemove: () => void;
}

type TextPart = 'title' | 'text' | 'notes';

/** Everything of a scene that can be written. */
export function SceneEditor({ deck, scene, problems, onSaid, onRemove }: SceneEditorProps) {
  const words = useComposeWords();
  const format = useFormat();
  const lang = useStore((s) => s.i18n.lang);
  const [isNew] = useState(() => useOwnStories.getState().writing);
  const change = (patch: Partial<Omit<Scene, 'id'>>, about: string | null = null): void =>
    changeStory((now) => changeScene(now, scene.id, patch), about && `${scene.id} ${about}`);
  const text = (part: TextPart) => ({
    label: words.scene[part],
    value: scene[part][lang] ?? '',
    placeholder: scene[part][lang] === undefined ? textIn(scene[part], lang) : '',
    onChange: (typed: string) => change({ [part]: withText(scene[part], lang, typed) }, `${part} ${lang}`),
  });
  const missing = [scene.title, scene.text, scene.notes].filter((texts) => (texts[lang] ?? '') === '');
  const elsewhere = [...new Set(missing.flatMap((texts) => otherLangs(texts, lang)))];
  // A mistake in a text on screen is told below its field.
  const others = problems.filter((problem) => problem.kind !== 'reference' || problem.place.lang !== lang);
  return (
    <div className={styles.editor}>
      {others.length > 0 && <ProblemList problems={others} deck={null} />}
      <LiveField {...text('title')} line focused={isNew} />
      <LiveField {...text('text')} hint={words.scene.textHint} />
      {elsewhere.length > 0 && (
        <p className="hint">
          {words.scene.otherLanguage(format.list(elsewhere.map((other) => words.scene.languages[other])))}
        </p>
      )}
      <LargeFigures scene={scene} onChange={change} />
      <Extras scene={scene} onChange={change} />
      <LiveField {...text('notes')} />
      <div className={styles.settings}>
        <Seconds seconds={scene.seconds} onChange={(seconds) => change({ seconds }, 'seconds')} />
        <label className="check">
          <input type="checkbox" checked={scene.legend} onChange={() => change({ legend: !scene.legend })} />
          {words.scene.legend}
        </label>
      </div>
      <SceneActions deck={deck} scene={scene} onSaid={onSaid} onRemove={onRemove} onChange={change} />
    </div>
  );
}

interface PartProps {
  readonly scene: Scene;
  readonly onChange: (patch: Partial<Omit<Scene, 'id'>>) => void;
}

/** Chart and quotations that came with a copied scene. */
function Extras({ scene, onChange }: PartProps) {
  const words = useComposeWords();
  const format = useFormat();
  const say = useSay();
  const lang = useStore((s) => s.i18n.lang);
  const dataset = useStore((s) => s.dataset);
  const { chart, statements } = scene;
  const lines = [
    ...(chart
      ? [
          {
            says: words.scene.chart(plainText(textIn(chart.title, lang), dataset, say)),
            without: { chart: null },
          },
        ]
      : []),
    ...(statements.length > 0
      ? [{ says: words.scene.statements(format.number(statements.length)), without: { statements: [] } }]
      : []),
  ];
  return lines.map(({ says, without }) => (
    <p key={says} className={styles.extra}>
      {says}
      <Button look="link" aria-label={`${words.scene.take}: ${says}`} onClick={() => onChange(without)}>
        {words.scene.take}
      </Button>
    </p>
  ));
}

interface SecondsProps {
  readonly seconds: number;
  readonly onChange: (seconds: number) => void;
}

/** What is no time is explained and changes nothing. */
function Seconds({ seconds, onChange }: SecondsProps) {
  const words = useComposeWords();
  const format = useFormat();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const wrong = typed !== null && !isSeconds(typed);
  return (
    <div className={styles.secondsGroup}>
      <label htmlFor={id} className={styles.label}>
        {words.scene.seconds}
      </label>
      <input
        id={id}
        className={`field ${styles.seconds}`}
        inputMode="numeric"
        value={typed ?? String(seconds)}
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        onChange={({ target }) => {
          setTyped(target.value);
          if (isSeconds(target.value)) onChange(Number(target.value));
        }}
        onBlur={() => {
          setTyped(null);
          sealStep();
        }}
      />
      {wrong && (
        <p id={`${id}-wrong`} role="alert" className={styles.mistakes}>
          {words.scene.secondsRange(format.number(MIN_SECONDS), format.number(MAX_SECONDS))}
        </p>
      )}
    </div>
  );
}

const isSeconds = (text: string): boolean =>
  /^\d{1,3}$/.test(text.trim()) && Number(text) >= MIN_SECONDS && Number(text) <= MAX_SECONDS;

interface SceneActionsProps extends PartProps, Pick<SceneEditorProps, 'deck' | 'onSaid' | 'onRemove'> {}

function SceneActions({ deck, scene, onChange, onSaid, onRemove }: SceneActionsProps) {
  const { scene: words, duplicated } = useComposeWords();
  const format = useFormat();
  const [told, setTold] = useState('');
  const duplicate = (): void => {
    const { deck: next, id } = duplicateScene(deck, scene.id);
    if (id === null) return;
    changeStory(() => next);
    openScene(id, { writing: true });
    onSaid(duplicated(format.number(deck.scenes.findIndex(({ id }) => id === scene.id) + 2)));
  };
  const copyLink = async (): Promise<void> => {
    const { lang } = useStore.getState().view;
    const onStage = { mode: 'present', theme: DEFAULT_THEME.present, story: deck.id, scene: scene.id } as const;
    // Of this page, not of where everybody finds the app: the story is only here.
    const link = new URL(`?${encodeView({ ...defaultView(lang), ...onStage })}`, window.location.href).href;
    setTold((await copyText(link)) ? words.linkCopied : words.linkFailed);
  };
  return (
    <>
      <div className={styles.actions}>
        <Button
          look="outline"
          onClick={() => {
            onChange({ view: sceneViewOf(useStore.getState().view) });
            setTold(words.recaptured);
          }}
        >
          <Camera aria-hidden />
          {words.recapture}
        </Button>
        <Button look="outline" onClick={duplicate}>
          <Copy aria-hidden />
          {words.duplicate}
        </Button>
        <Button look="outline" onClick={() => void copyLink()}>
          <Link aria-hidden />
          {words.link}
        </Button>
        <Button look="outline" onClick={onRemove}>
          <Trash2 aria-hidden />
          {words.remove}
        </Button>
      </div>
      <output className="hint">{told}</output>
    </>
  );
}
