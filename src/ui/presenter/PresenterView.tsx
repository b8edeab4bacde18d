import { ChevronLeft, ChevronRight, Pause, Play, RotateCcw, Square, Undo2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { clockText, elapsedText } from '../../i18n/clock';
import { useFormat } from '../../state/selectors';
import { useStage } from '../../state/stage';
import { useStoryWords } from '../../state/storyWords';
import { ask, restartTimer } from '../../state/talk';
import type { Scene } from '../../story/deck';
import { Button, IconButton } from '../kit/Button';
import { LiveWords } from '../stage/LiveWords';
import { Paragraphs } from '../stage/Paragraphs';
import { useSaidScene } from '../stage/useSaidScene';
import styles from './presenter.module.css';

/** What the speaker sees and the audience does not. */
export function PresenterView() {
  const words = useStoryWords();
  const { deck, player, connected } = useStage();
  const scene = deck.scenes[player.index];
  const next = deck.scenes[player.index + 1] ?? (player.loop ? deck.scenes[0] : undefined);
  return (
    <div className={styles.window}>
      <header className={styles.head}>
        <h1 className="visually-hidden">{words.window.title}</h1>
        <p role="status" className={styles.status} data-connected={connected}>
          {connected ? words.window.connected : words.window.waiting}
        </p>
        <Clock onRestart={restartTimer} />
      </header>
      <main className={styles.main}>
        {scene && <Current scene={scene} />}
        {scene && <Notes scene={scene} />}
        <Next scene={next} />
        <Jump />
      </main>
    </div>
  );
}

function Current({ scene }: { readonly scene: Scene }) {
  const words = useStoryWords();
  const format = useFormat();
  const said = useSaidScene(scene);
  const { index, count, black, roaming, playing, loop, typed } = useStage((s) => s.player);
  return (
    <section className={styles.current} aria-label={words.window.current} data-black={black}>
      <p className={styles.label}>
        {words.window.current} · {words.position(format.number(index + 1), format.number(count))}
        {black && <strong> · {words.blackNow}</strong>}
        {roaming && <strong> · {words.roaming}</strong>}
        {typed !== '' && <strong> · {words.typed(typed)}</strong>}
      </p>
      <h2 className={styles.title}>
        <LiveWords said={said.title} quiet />
      </h2>
      <Paragraphs paragraphs={said.paragraphs} quiet />
      <div role="toolbar" aria-label={words.controls} className={styles.buttons}>
        <Button look="outline" aria-disabled={index === 0 && !loop && !black} onClick={() => ask({ do: 'back' })}>
          <ChevronLeft aria-hidden />
          {words.back}
        </Button>
        <Button
          look="primary"
          aria-disabled={index === count - 1 && !loop && !black}
          onClick={() => ask({ do: 'next' })}
        >
          {words.next}
          <ChevronRight aria-hidden />
        </Button>
        <Button aria-pressed={black} onClick={() => ask({ do: 'black' })}>
          <Square aria-hidden />
          {words.black}
        </Button>
        <Button aria-disabled={!roaming} onClick={() => ask({ do: 'return' })}>
          <Undo2 aria-hidden />
          {words.return}
        </Button>
        <Button onClick={() => ask({ do: playing ? 'pause' : 'play' })}>
          {playing ? <Pause aria-hidden /> : <Play aria-hidden />}
          {playing ? words.pause : words.play}
        </Button>
      </div>
      <p className={styles.hint}>{words.window.fullScreenHint}</p>
    </section>
  );
}

function Notes({ scene }: { readonly scene: Scene }) {
  const words = useStoryWords();
  const { notes } = useSaidScene(scene);
  return (
    <section className={styles.notes} aria-label={words.window.notes}>
      <h2 className={styles.label}>{words.window.notes}</h2>
      {notes.length === 0 && <p>{words.window.noNotes}</p>}
      <Paragraphs paragraphs={notes} quiet />
    </section>
  );
}

function Next({ scene }: { readonly scene: Scene | undefined }) {
  const words = useStoryWords();
  return (
    <section className={styles.next} aria-label={words.window.upNext}>
      <p className={styles.label}>{words.window.upNext}</p>
      {scene ? <NextScene scene={scene} /> : <p>{words.window.end}</p>}
    </section>
  );
}

function NextScene({ scene }: { readonly scene: Scene }) {
  const said = useSaidScene(scene);
  return (
    <>
      <h2 className={styles.nextTitle}>
        <LiveWords said={said.title} quiet />
      </h2>
      <Paragraphs paragraphs={said.paragraphs} quiet />
    </>
  );
}

function Jump() {
  const words = useStoryWords();
  const { deck, player } = useStage();
  return (
    <nav className={styles.jump} aria-label={words.window.scenes}>
      <ol>
        {deck.scenes.map((scene, i) => (
          <li key={scene.id}>
            <JumpButton scene={scene} current={i === player.index} onJump={() => ask({ do: 'go', to: i })} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

interface JumpButtonProps {
  readonly scene: Scene;
  readonly current: boolean;
  readonly onJump: () => void;
}

function JumpButton({ scene, current, onJump }: JumpButtonProps) {
  const { title } = useSaidScene(scene);
  return (
    <Button className={styles.jumpButton ?? ''} aria-current={current ? 'step' : undefined} onClick={onJump}>
      <span>
        <LiveWords said={title} quiet />
      </span>
    </Button>
  );
}

const TICK_MS = 1000;

/** The time of day, and how long the talk has lasted. */
function Clock({ onRestart }: { readonly onRestart: () => void }) {
  const words = useStoryWords();
  const since = useStage((s) => s.since);
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return (
    <dl className={styles.clock}>
      <div>
        <dt>{words.window.clock}</dt>
        <dd>{clockText(new Date(now))}</dd>
      </div>
      <div>
        <dt>{words.window.elapsed}</dt>
        <dd>
          <span role="timer">{elapsedText(now - since)}</span>
          <IconButton label={words.window.restart} icon={<RotateCcw aria-hidden />} onClick={onRestart} />
        </dd>
      </div>
    </dl>
  );
}
