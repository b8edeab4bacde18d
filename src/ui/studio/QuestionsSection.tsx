import { useId, useMemo, useState } from 'react';
import type { Question, SubjectAnswer } from '../../domain/studio/review';
import { KINDS, STATUSES, type Kind, type Status } from '../../domain/zone';
import { selectZoneById, useFormat, useT } from '../../state/selectors';
import { answerSubject } from '../../state/studio';
import { useStudioWords } from '../../state/studioWords';
import { useStore } from '../../state/store';
import { useZoneName } from '../figure/names';
import { Button } from '../kit/Button';
import styles from './studio.module.css';
import { usePages } from './usePages';

const PER_PAGE = 10;
const MOST_NEAR = 3;
const NEW = '+';
const SKIP = '-';

interface QuestionsSectionProps {
  readonly questions: readonly Question[];
  readonly answers: ReadonlyMap<string, SubjectAnswer>;
}

/** Names that are not ours, or of several places. Nothing is guessed: the nearest are proposed, the user says. */
export function QuestionsSection({ questions, answers }: QuestionsSectionProps) {
  const { questions: words } = useStudioWords();
  const zoneName = useZoneName();
  const format = useFormat();
  const zones = useStore((s) => s.dataset.zones);
  const choices = useMemo(
    () =>
      zones.map((zone) => ({ id: zone.id, name: zoneName(zone) })).toSorted((a, b) => format.compare(a.name, b.name)),
    [zones, zoneName, format],
  );
  const open = questions.filter(({ key }) => !answers.has(key));
  const { shown, pager } = usePages(open, PER_PAGE);
  if (open.length === 0) return null;
  return (
    <section aria-label={words.title}>
      <h3 className={styles.sectionTitle}>
        {words.title} ({format.number(open.length)})
      </h3>
      <p className="hint">{words.hint}</p>
      <ul className={styles.questions}>
        {shown.map((question) => (
          <QuestionItem key={question.key} question={question} choices={choices} />
        ))}
      </ul>
      {pager}
    </section>
  );
}

interface QuestionItemProps {
  readonly question: Question;
  readonly choices: readonly { readonly id: string; readonly name: string }[];
}

function QuestionItem({ question, choices }: QuestionItemProps) {
  const { questions: words } = useStudioWords();
  const zoneName = useZoneName();
  const format = useFormat();
  const zones = useStore(selectZoneById);
  const [asNew, setAsNew] = useState(false);
  const id = useId();
  const { key, written, why, near, rows } = question;
  const choose = (value: string): void => {
    setAsNew(value === NEW);
    if (value === SKIP) answerSubject(key, { as: 'skip' });
    else if (value !== '' && value !== NEW) answerSubject(key, { as: 'zone', id: value });
  };
  return (
    <li className={styles.question}>
      <span>
        <strong>{written}</strong>
        <span className={styles.small}>
          {words[why]} · {words.rows(format.number(rows.length))}
        </span>
      </span>
      <div>
        <label htmlFor={id}>{words.which(written)}</label>
        <select id={id} className="field" value={asNew ? NEW : ''} onChange={(event) => choose(event.target.value)}>
          <option value="">{words.choose}</option>
          <option value={SKIP}>{words.skip}</option>
          <option value={NEW}>{words.asNew}</option>
          {near.length > 0 && (
            <optgroup label={words.likely}>
              {near.map((one) => {
                const zone = zones.get(one);
                return (
                  <option key={one} value={one}>
                    {zone ? zoneName(zone) : one}
                  </option>
                );
              })}
            </optgroup>
          )}
          <optgroup label={words.all}>
            {choices.map((choice) => (
              <option key={choice.id} value={choice.id}>
                {choice.name}
              </option>
            ))}
          </optgroup>
        </select>
      </div>
      {near.length > 0 && (
        <span className={styles.near}>
          {words.likely}:
          {near.slice(0, MOST_NEAR).map((one) => {
            const zone = zones.get(one);
            const name = zone ? zoneName(zone) : one;
            return (
              <Button
                key={one}
                look="outline"
                aria-label={words.take(written, name)}
                onClick={() => answerSubject(key, { as: 'zone', id: one })}
              >
                {name}
              </Button>
            );
          })}
        </span>
      )}
      {asNew && <NewZoneForm question={question} />}
    </li>
  );
}

/** A place that the list does not have. What it is must be said: it is never guessed. */
function NewZoneForm({ question }: { readonly question: Question }) {
  const t = useT();
  const { questions: words } = useStudioWords();
  const [kind, setKind] = useState<Kind | null>(question.kind);
  const [status, setStatus] = useState<Status | null>(question.status);
  const id = useId();
  const complete = kind !== null && status !== null;
  return (
    <>
      <div>
        <label htmlFor={`${id}-kind`}>{words.kind}</label>
        <select
          id={`${id}-kind`}
          className="field"
          value={kind ?? ''}
          onChange={(event) => setKind(KINDS.find((one) => one === event.target.value) ?? null)}
        >
          <option value="">{words.choose}</option>
          {KINDS.map((one) => (
            <option key={one} value={one}>
              {t.kinds[one]}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label htmlFor={`${id}-status`}>{words.status}</label>
        <select
          id={`${id}-status`}
          className="field"
          value={status ?? ''}
          onChange={(event) => setStatus(STATUSES.find((one) => one === event.target.value) ?? null)}
        >
          <option value="">{words.choose}</option>
          {STATUSES.map((one) => (
            <option key={one} value={one}>
              {t.statuses[one]}
            </option>
          ))}
        </select>
      </div>
      <Button
        look="outline"
        aria-disabled={!complete}
        title={complete ? undefined : words.newNeeds}
        onClick={() => {
          if (complete) answerSubject(question.key, { as: 'new', kind, status });
        }}
      >
        {words.addNew}
      </Button>
    </>
  );
}
