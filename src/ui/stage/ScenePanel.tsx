import { useEffect, useRef, type Ref } from 'react';
import { useFormat } from '../../state/selectors';
import { useStage } from '../../state/stage';
import { useStoryWords } from '../../state/storyWords';
import type { Scene } from '../../story/deck';
import type { SaidScene } from '../../story/saidScene';
import { BigFigure } from './BigFigure';
import { Chart } from './Chart';
import { LiveWords } from './LiveWords';
import { Paragraphs } from './Paragraphs';
import { SourceFoot } from './SourceFoot';
import { useSaidScene } from './useSaidScene';
import styles from './stage.module.css';

interface ScenePanelProps {
  readonly scene: Scene;
  /** The title alone: the map is being looked at. */
  readonly compact: boolean;
  /** Tells the map what the panel covers. */
  readonly ref?: Ref<HTMLElement> | undefined;
}

/** A scene as the audience reads it. */
export function ScenePanel({ scene, compact, ref }: ScenePanelProps) {
  const words = useStoryWords();
  const format = useFormat();
  const said = useSaidScene(scene);
  const { index, count } = useStage((s) => s.player);
  const heading = useRef<HTMLHeadingElement>(null);
  // A screen reader that comes to the stage begins with the scene.
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <section
      key={String(compact)}
      ref={compact ? undefined : ref}
      className={styles.panel}
      data-compact={compact}
      aria-label={words.scene}
    >
      {/* A new element begins at its top, however far the last scene was scrolled. */}
      <div className={styles.scene} key={scene.id}>
        <p className={styles.position}>{words.position(format.number(index + 1), format.number(count))}</p>
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          <LiveWords said={said.title} />
        </h1>
        {!compact && <SceneBody scene={scene} said={said} />}
      </div>
      {!compact && <SourceFoot key={`sources of ${scene.id}`} scene={said} />}
    </section>
  );
}

function SceneBody({ scene, said }: { readonly scene: Scene; readonly said: SaidScene }) {
  return (
    <>
      {said.figures.length > 0 && (
        <dl className={styles.bigs}>
          {said.figures.map(({ key, resolved, label }) => (
            <BigFigure key={key} resolved={resolved} label={label} />
          ))}
        </dl>
      )}
      <Paragraphs paragraphs={said.paragraphs} className={styles.text} />
      {said.statements.length > 0 && (
        <ul className={styles.statements}>
          {said.statements.map(({ key, said: quoted }) => (
            <li key={key}>
              <LiveWords said={quoted} />
            </li>
          ))}
        </ul>
      )}
      {said.chart && <Chart key={scene.id} chart={said.chart} />}
    </>
  );
}
