import { Braces } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { useComposeWords } from '../../state/composeWords';
import { sealStep } from '../../state/ownStories';
import { useStore } from '../../state/store';
import { useSay } from '../../state/storyWords';
import { MAX_TEXT } from '../../story/deck';
import { parseLiveText } from '../../story/liveText';
import { sayText } from '../../story/say';
import { Button } from '../kit/Button';
import { Paragraphs } from '../stage/Paragraphs';
import styles from './compose.module.css';
import { FigurePicker } from './FigurePicker';
import { refProblemText } from './problemText';

interface LiveFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** What stands on stage while this is empty. */
  readonly placeholder?: string;
  readonly hint?: string;
  /** One line, as a title; else paragraphs. */
  readonly line?: boolean;
  /** The field begins with the focus. */
  readonly focused?: boolean;
}

/** A text with figures: typed, or put in at the caret from a list. Below it, what the audience will read. */
export function LiveField({ label, value, onChange, placeholder, hint, line = false, focused }: LiveFieldProps) {
  const words = useComposeWords();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [picking, setPicking] = useState(false);
  const caret = useRef<number | null>(null);
  const { segments, problems } = parseLiveText(value);
  const live = segments.some(({ type }) => type !== 'words');

  // The dialog has given the focus back to its button; what is typed next belongs behind the figure.
  useEffect(() => {
    if (caret.current === null) return;
    field.current?.focus();
    field.current?.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  });
  useEffect(() => {
    if (focused) field.current?.focus();
  }, [focused]);

  const insert = (text: string): void => {
    const { selectionStart: from = value.length, selectionEnd: to = value.length } = field.current ?? {};
    onChange(value.slice(0, from) + text + value.slice(to));
    sealStep();
    setPicking(false);
    caret.current = from + text.length;
  };
  const change = (text: string): void => onChange((line ? text.replaceAll(/\s*\n\s*/g, ' ') : text).normalize('NFC'));
  return (
    <div className={styles.fieldGroup}>
      <div className={styles.fieldHead}>
        <label htmlFor={id} className={styles.label}>
          {label}
        </label>
        <Button
          look="link"
          aria-label={words.insertInto(label)}
          aria-haspopup="dialog"
          onClick={() => setPicking(true)}
        >
          <Braces aria-hidden />
          {words.insert}
        </Button>
      </div>
      <textarea
        ref={field}
        id={id}
        className={`field ${line ? styles.line : styles.lines}`}
        rows={line ? 1 : 3}
        maxLength={MAX_TEXT}
        value={value}
        placeholder={placeholder}
        aria-invalid={problems.length > 0 || undefined}
        aria-describedby={hint || problems.length > 0 ? `${id}-says` : undefined}
        onChange={({ target }) => change(target.value)}
        onBlur={sealStep}
      />
      {(hint || problems.length > 0) && (
        <div id={`${id}-says`}>
          {problems.length > 0 ? (
            <ul className={styles.mistakes}>
              {problems.map((problem) => (
                <li key={`${problem.at} ${problem.code}`}>{refProblemText(words, problem)}</li>
              ))}
            </ul>
          ) : (
            <p className="hint">{hint}</p>
          )}
        </div>
      )}
      {live && <Preview label={words.scene.preview(label)} text={value} />}
      {picking && (
        <FigurePicker onPick={(ref, form) => insert(reference(ref, form))} onClose={() => setPicking(false)} />
      )}
    </div>
  );
}

const reference = (ref: string, form: string): string => (form === 'full' ? `{${ref}}` : `{${ref}|${form}}`);

function Preview({ label, text }: { readonly label: string; readonly text: string }) {
  const dataset = useStore((s) => s.dataset);
  const say = useSay();
  const paragraphs = text
    .split('\n')
    .filter((paragraph) => paragraph.trim() !== '')
    // Two paragraphs may read the same.
    .map((paragraph, i) => ({ key: `${i} ${paragraph}`, said: sayText(paragraph, dataset, say) }));
  return (
    <div role="group" aria-label={label} className={styles.preview}>
      <Paragraphs paragraphs={paragraphs} />
    </div>
  );
}
