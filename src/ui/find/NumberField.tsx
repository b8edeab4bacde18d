import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import { deedOf } from '../../domain/keys/keyRow';
import { NUMBER_KEYS } from '../../domain/keys/panels';
import { useFindWords } from '../../state/findWords';
import { useFormat } from '../../state/selectors';
import styles from './find.module.css';
import { parseBound } from './parseBound';

interface NumberFieldProps {
  readonly label: string;
  readonly value: number | null;
  readonly max?: number | undefined;
  /** A word in small under the name. */
  readonly note?: ReactNode;
  /** Id of what explains the figure. */
  readonly hint?: string | undefined;
  readonly onChange: (value: number | null) => void;
}

/** What is being typed, and the value in force meanwhile: when that changes elsewhere, the typing is given up. */
interface Draft {
  readonly text: string;
  readonly beside: number | null;
}

/**
 * A number, typed the way the language writes it. What cannot be meant is explained at the field, is not applied, and
 * stays to be put right.
 */
export function NumberField({ label, value, max, note, hint, onChange }: NumberFieldProps) {
  const words = useFindWords();
  const format = useFormat();
  const id = useId();
  const [draft, setDraft] = useState<Draft | null>(null);
  const sample = format.number(1000.5);
  const typed = draft?.beside === value ? draft.text : null;
  const text = typed ?? (value === null ? '' : format.number(value));
  const parsed = parseBound(text, sample, max);
  const mistake = parsed.ok ? null : parsed.mistake;

  const type = (next: string): void => {
    const bound = parseBound(next, sample, max);
    const inForce = bound.ok ? bound.value : value;
    setDraft({ text: next, beside: inForce });
    if (inForce !== value) onChange(inForce);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const deed = deedOf(NUMBER_KEYS, event);
    if (deed === null || mistake !== null) return;
    const by = deed === 'more' ? 1 : -1;
    event.preventDefault();
    setDraft(null);
    onChange(Math.min(max ?? Infinity, Math.max(0, (value ?? 0) + by)));
  };

  return (
    <>
      <div className={styles.naming}>
        <label className={styles.fieldLabel} htmlFor={id}>
          {label}
        </label>
        {note && <span className={styles.note}>{note}</span>}
      </div>
      <input
        id={id}
        type="text"
        role="spinbutton"
        inputMode="decimal"
        autoComplete="off"
        className={`field ${styles.field}`}
        value={text}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuenow={value ?? undefined}
        aria-valuetext={text === '' ? words.noLimit : text}
        aria-invalid={mistake !== null}
        aria-describedby={[mistake && `${id}-mistake`, hint].filter(Boolean).join(' ') || undefined}
        onChange={(event) => type(event.target.value)}
        onBlur={() => {
          if (mistake === null) setDraft(null);
        }}
        onKeyDown={onKeyDown}
      />
      {mistake !== null && (
        <p id={`${id}-mistake`} role="alert" className={styles.mistake}>
          {mistake === 'tooLarge' ? words.errors.tooLarge(format.number(max ?? 0)) : words.errors[mistake]}
        </p>
      )}
    </>
  );
}
