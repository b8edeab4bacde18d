import { useEffect, useRef } from 'react';
import { act } from '../../state/stage';
import { useStoryWords } from '../../state/storyWords';
import styles from './stage.module.css';

/** Nothing to look at but the speaker. A press anywhere brings the scene back, and the focus to where it was. */
export function BlackScreen() {
  const words = useStoryWords();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    button.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <button
      ref={button}
      type="button"
      className={styles.black}
      aria-label={words.black}
      aria-pressed
      onClick={() => act({ do: 'black' })}
    />
  );
}
