import { useId, useState } from 'react';
import { HEADLINE_DATE } from '../../domain/cityHeadline';
import { parseDay, typedDay } from '../../domain/targets/parseDay';
import { changePlan } from '../../state/planning';
import { useFormat } from '../../state/selectors';
import { useStore } from '../../state/store';
import { useTargetWords } from '../../state/targetWords';
import { Button } from '../kit/Button';
import styles from './target.module.css';

/** What is being typed, and the day in force meanwhile: when that changes elsewhere, the typing is given up. */
interface Draft {
  readonly text: string;
  readonly beside: string;
}

/**
 * The day that the plan is seen from. A field of text, because the browser's own writes dates in the browser's language
 * and swallows impossible ones without a word.
 */
export function SeenField() {
  const words = useTargetWords();
  const format = useFormat();
  const id = useId();
  const seen = useStore((s) => s.view.plan.seen);
  const release = useStore((s) => s.dataset.release.date);
  const [draft, setDraft] = useState<Draft | null>(null);
  const typed = draft?.beside === seen ? draft.text : null;
  const text = typed ?? typedDay(seen);
  const parsed = parseDay(text);

  const type = (next: string): void => {
    const day = parseDay(next);
    const inForce = day.ok ? day.day : seen;
    setDraft({ text: next, beside: inForce });
    if (inForce !== seen) changePlan({ seen: inForce }, 'replace');
  };
  const presets = [
    { day: HEADLINE_DATE, name: words.seenPresets.conference },
    { day: release, name: words.seenPresets.data },
  ].filter(({ day }) => day !== '' && parseDay(day).ok);
  return (
    <div className={styles.labelled}>
      <label htmlFor={id} className={styles.fieldLabel}>
        {words.seen}
      </label>
      <div className={styles.seen}>
        <input
          id={id}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          className={`field ${styles.day}`}
          value={text}
          aria-invalid={!parsed.ok}
          aria-describedby={parsed.ok ? `${id}-hint` : `${id}-mistake ${id}-hint`}
          onChange={(event) => type(event.target.value)}
          onBlur={() => {
            if (parsed.ok) setDraft(null);
          }}
        />
        {presets.map(({ day, name }) => (
          <Button
            key={name}
            className={styles.preset ?? ''}
            aria-pressed={seen === day}
            onClick={() => changePlan({ seen: day })}
          >
            {name}
          </Button>
        ))}
      </div>
      {!parsed.ok && (
        <p id={`${id}-mistake`} role="alert" className={styles.mistake}>
          {words.dayMistakes[parsed.mistake]}
        </p>
      )}
      <p id={`${id}-hint`} className={styles.note}>
        {words.seenHint}
        {seen > release && ` ${words.seenLate(format.asOf(release))}`}
      </p>
    </div>
  );
}
