import { useId } from 'react';
import type { PlanReading } from '../../domain/targets/plan';
import { SPANS, SUMS } from '../../domain/targets/reading';
import { amountOf, hasTwoSpans, hasTwoSums, type Target } from '../../domain/targets/targets';
import { changePlan } from '../../state/planning';
import { useFormat, useT } from '../../state/selectors';
import { useStore } from '../../state/store';
import { useTargetWords } from '../../state/targetWords';
import { SeenField } from './SeenField';
import styles from './target.module.css';

interface TargetChoiceProps {
  readonly reading: PlanReading;
  readonly target: Target;
}

/** Which target, how it is read where its wording allows more than one way, and the day that it is seen from. */
export function TargetChoice({ reading, target }: TargetChoiceProps) {
  const t = useT();
  const words = useTargetWords();
  const format = useFormat();
  const id = useId();
  const { sum, span } = useStore((s) => s.view.plan);
  const nameOf = (one: Target): string =>
    words.nameOf(words.names[one.indicator], format.asOf(one.period), t.panels.subjects[one.subject]);
  const groups = [
    { label: words.knownThen, targets: reading.targets.filter((one) => reading.knownIds.has(one.id)) },
    { label: words.publishedLater, targets: reading.targets.filter((one) => !reading.knownIds.has(one.id)) },
  ];
  const main = amountOf(target, 'all');
  const both = amountOf(target, 'plus');
  const [mainText, besideText] = [main, main === null || both === null ? null : both - main].map((n) =>
    n === null ? '?' : format.number(n),
  );
  return (
    <div className={styles.choice}>
      <div className={styles.labelled}>
        <label htmlFor={id} className={styles.fieldLabel}>
          {words.target}
        </label>
        <select id={id} className="field" value={target.id} onChange={(e) => changePlan({ target: e.target.value })}>
          {groups
            .filter(({ targets }) => targets.length > 0)
            .map(({ label, targets }) => (
              <optgroup key={label} label={label}>
                {targets.map((one) => (
                  <option key={one.id} value={one.id}>
                    {nameOf(one)}
                  </option>
                ))}
              </optgroup>
            ))}
        </select>
      </div>
      {hasTwoSums(target) && (
        <fieldset className={styles.switch}>
          <legend className={styles.fieldLabel}>{words.sum}</legend>
          {SUMS.map((one) => (
            <label key={one} className="check">
              <input type="radio" name={`${id}-sum`} checked={sum === one} onChange={() => changePlan({ sum: one })} />
              {words.sums[one](mainText ?? '', besideText ?? '')}
            </label>
          ))}
        </fieldset>
      )}
      {hasTwoSpans(target) && (
        <fieldset className={styles.switch}>
          <legend className={styles.fieldLabel}>{words.span}</legend>
          {SPANS.map((one) => (
            <label key={one} className="check">
              <input
                type="radio"
                name={`${id}-span`}
                checked={span === one}
                onChange={() => changePlan({ span: one })}
              />
              {words.spans[one]}
            </label>
          ))}
        </fieldset>
      )}
      <SeenField />
    </div>
  );
}
