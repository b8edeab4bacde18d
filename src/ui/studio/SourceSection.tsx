import { useId, useState, type ReactNode } from 'react';
import { PUBLISHER_KINDS, type PublisherKind } from '../../domain/claim';
import { readDate } from '../../domain/dateCell';
import type { Draft, SourceDraft } from '../../domain/studio/draft';
import { parseNumber } from '../../domain/studio/number';
import { kindOfNewPublisher } from '../../domain/publisherKind';
import { useFormat } from '../../state/selectors';
import { answerForFile, type Comparison } from '../../state/studio';
import { useStudioWords } from '../../state/studioWords';
import styles from './studio.module.css';

interface SourceSectionProps {
  readonly comparison: Comparison;
  readonly drafts: readonly Draft[];
}

/** What is typed of a source, before it is one. */
interface Typed {
  readonly publisher: string;
  /** `null`: as the name suggests. */
  readonly kind: PublisherKind | null;
  readonly title: string;
  readonly published: string;
  readonly url: string;
}

const NOTHING_TYPED: Typed = { publisher: '', kind: null, title: '', published: '', url: '' };

const typedOf = (source: SourceDraft | null): Typed =>
  source
    ? {
        publisher: source.publisher,
        kind: source.publisherKind,
        title: source.title,
        published: source.published ?? '',
        url: source.url ?? '',
      }
    : NOTHING_TYPED;

/** `null` when it cannot be read; an empty text is no date. */
function dayOf(text: string): { readonly day: string | null } | null {
  if (text.trim() === '') return { day: null };
  const reading = readDate(text, 'day-first');
  return reading.kind === 'date' ? { day: reading.asOf } : reading.kind === 'none' ? { day: null } : null;
}

function sourceOf(typed: Typed): SourceDraft | null {
  const published = dayOf(typed.published);
  if (typed.publisher.trim() === '' || !published) return null;
  return {
    publisher: typed.publisher.trim(),
    publisherKind: typed.kind ?? kindOfNewPublisher(typed.publisher),
    title: typed.title.trim(),
    url: typed.url.trim() || null,
    published: published.day,
    language: null,
    repeats: null,
  };
}

/** Who publishes the figures of this file and of when they are: asked once, for those rows that do not say it. */
export function SourceSection({ comparison, drafts }: SourceSectionProps) {
  const { source: words } = useStudioWords();
  const format = useFormat();
  // The panel may have been closed meanwhile: what was said is still there.
  const { fileAnswers } = comparison;
  const [typed, setTyped] = useState(() => typedOf(fileAnswers.source));
  const [asOf, setAsOf] = useState(fileAnswers.asOf ?? '');
  const [precision, setPrecision] = useState(String(fileAnswers.precisionM ?? ''));
  const lacking = drafts.filter(({ needs }) => needs.length > 0);
  if (lacking.length === 0) return null;
  const lacks = (need: Draft['needs'][number]): boolean => lacking.some(({ needs }) => needs.includes(need));
  const type = (patch: Partial<Typed>): void => {
    const next = { ...typed, ...patch };
    setTyped(next);
    answerForFile({ source: sourceOf(next) });
  };
  const badPublished = dayOf(typed.published) === null;
  const badAsOf = dayOf(asOf) === null;
  const badPrecision = precision.trim() !== '' && fileAnswers.precisionM === null;
  return (
    <section className={styles.form} aria-label={words.title}>
      <h3>{words.title}</h3>
      <p className={styles.quiet}>{words.why(format.number(lacking.length))}</p>
      {lacks('source') && (
        <>
          <Field label={words.publisher}>
            {(props) => (
              <input
                {...props}
                required
                value={typed.publisher}
                onChange={(e) => type({ publisher: e.target.value })}
              />
            )}
          </Field>
          <Field label={words.kind}>
            {(props) => (
              <select
                {...props}
                value={typed.kind ?? kindOfNewPublisher(typed.publisher)}
                onChange={(e) => type({ kind: PUBLISHER_KINDS.find((kind) => kind === e.target.value) ?? null })}
              >
                {PUBLISHER_KINDS.map((kind) => (
                  <option key={kind} value={kind}>
                    {words.kinds[kind]}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field label={words.documentTitle}>
            {(props) => <input {...props} value={typed.title} onChange={(e) => type({ title: e.target.value })} />}
          </Field>
          <Field label={words.published} hint={words.dateHint} wrong={badPublished ? words.badDate : null}>
            {(props) => (
              <input {...props} value={typed.published} onChange={(e) => type({ published: e.target.value })} />
            )}
          </Field>
          <Field label={words.url}>
            {(props) => (
              <input {...props} type="url" value={typed.url} onChange={(e) => type({ url: e.target.value })} />
            )}
          </Field>
        </>
      )}
      {lacks('as_of') && (
        <Field label={words.asOf} hint={words.dateHint} wrong={badAsOf ? words.badDate : null}>
          {(props) => (
            <input
              {...props}
              required
              value={asOf}
              onChange={(e) => {
                setAsOf(e.target.value);
                answerForFile({ asOf: dayOf(e.target.value)?.day ?? null });
              }}
            />
          )}
        </Field>
      )}
      {lacks('precision') && (
        <Field label={words.precision} wrong={badPrecision ? words.badNumber : null}>
          {(props) => (
            <input
              {...props}
              required
              inputMode="decimal"
              value={precision}
              onChange={(e) => {
                setPrecision(e.target.value);
                const read = parseNumber(e.target.value);
                answerForFile({ precisionM: read.kind === 'number' && read.value > 0 ? read.value : null });
              }}
            />
          )}
        </Field>
      )}
    </section>
  );
}

interface FieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly wrong?: string | null;
  readonly children: (props: {
    readonly id: string;
    readonly className: string;
    readonly 'aria-invalid': boolean;
    readonly 'aria-describedby': string;
  }) => ReactNode;
}

function Field({ label, hint, wrong = null, children }: FieldProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {children({ id, className: 'field', 'aria-invalid': wrong !== null, 'aria-describedby': `${id}-hint` })}
      <p id={`${id}-hint`} className={wrong === null ? 'hint' : styles.wrong}>
        {wrong ?? hint}
      </p>
    </div>
  );
}
