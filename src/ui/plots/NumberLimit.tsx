import { useId, useState } from 'react';
import { useFindWords } from '../../state/findWords';
import { useFormat } from '../../state/selectors';
import { parseBound } from '../find/parseBound';
import styles from './plots.module.css';

interface NumberLimitProps {
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

/** What a link can hold of a number. */
const MOST = 999_999_999;

/** A limit, typed the way the language writes numbers; what cannot be meant is explained and the limit before it holds. */
export function NumberLimit({ label, value, onChange }: NumberLimitProps) {
  const words = useFindWords();
  const format = useFormat();
  const id = useId();
  const [draft, setDraft] = useState<{ readonly text: string; readonly beside: number | null } | null>(null);
  const sample = format.number(1000.5);
  const text = draft?.beside === value ? draft.text : value === null ? '' : format.number(value, 4);
  const parsed = parseBound(text, sample, MOST);
  const mistake = parsed.ok ? null : parsed.mistake;
  const type = (next: string): void => {
    const bound = parseBound(next, sample, MOST);
    const inForce = bound.ok ? (bound.value === null ? null : Math.round(bound.value * 1e4) / 1e4) : value;
    setDraft({ text: next, beside: inForce });
    if (inForce !== value) onChange(inForce);
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        className={`field ${styles.number}`}
        value={text}
        aria-invalid={mistake !== null}
        aria-describedby={mistake === null ? undefined : `${id}-mistake`}
        onChange={(event) => type(event.target.value)}
        onBlur={() => {
          if (mistake === null) setDraft(null);
        }}
      />
      {mistake !== null && (
        <p id={`${id}-mistake`} role="alert" className={styles.mistake}>
          {mistake === 'tooLarge' ? words.errors.tooLarge(format.number(MOST)) : words.errors[mistake]}
        </p>
      )}
    </div>
  );
}
