import { useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react';
import { CITY_SUBJECTS } from '../../domain/city';
import { fold } from '../../domain/fold';
import { useComposeWords } from '../../state/composeWords';
import { selectZoneById, useFormat, useNames, useT } from '../../state/selectors';
import { useStore } from '../../state/store';
import { useSay } from '../../state/storyWords';
import type { LiveFigure } from '../../story/liveRef';
import { LIVE_FORMS, type LiveForm } from '../../story/liveText';
import { pickableFigures, pickablePeriods, type Pickable } from '../../story/pickable';
import { sayAs } from '../../story/say';
import { useZoneName } from '../figure/names';
import { Button } from '../kit/Button';
import { Dialog } from '../kit/Dialog';
import styles from './compose.module.css';

interface FigurePickerProps {
  /** `form`: what of the figure is said. */
  readonly onPick: (ref: string, form: LiveForm, name: string) => void;
  readonly onClose: () => void;
  /** The number itself is wanted, not a way of saying it. */
  readonly whole?: boolean;
}

/** Rows that can be overlooked; more are found by typing. */
const MOST_ROWS = 30;

/** A figure of the ledger, found by its name and that of its place; then its period, and what of it is said. */
export function FigurePicker({ onPick, onClose, whole = false }: FigurePickerProps) {
  const words = useComposeWords();
  const { picker } = words;
  const t = useT();
  const format = useFormat();
  const id = useId();
  const [query, setQuery] = useState('');
  const [of, setOf] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const [form, setForm] = useState<LiveForm>('full');
  const [period, setPeriod] = useState<string | null>(null);
  const search = useRef<HTMLInputElement>(null);
  const entries = useEntries();
  const wanted = fold(useDeferredValue(query));
  const found = useMemo(() => {
    const parts = wanted.split(' ');
    return entries.filter(
      (entry) => (of === '' || entry.of === of) && parts.every((part) => entry.folded.includes(part)),
    );
  }, [entries, wanted, of]);
  const pick = found.find(({ ref }) => ref === chosen) ?? null;
  useEffect(() => search.current?.focus(), []);

  return (
    <Dialog title={picker.title} onClose={onClose}>
      <div className={styles.picker}>
        <div className={styles.searchRow}>
          <label className={styles.wide}>
            <span className={styles.label}>{picker.search}</span>
            <input
              ref={search}
              // Not of the type "search", in which Esc would clear the field instead of closing the dialog.
              type="text"
              role="searchbox"
              autoComplete="off"
              className="field"
              value={query}
              placeholder={picker.placeholder}
              onChange={({ target }) => setQuery(target.value)}
            />
          </label>
          <label>
            <span className={styles.label}>{picker.of}</span>
            <select className="field" value={of} onChange={({ target }) => setOf(target.value)}>
              <option value="">{picker.everything}</option>
              {CITY_SUBJECTS.map((subject) => (
                <option key={subject} value={subject}>
                  {t.panels.subjects[subject]}
                </option>
              ))}
              <Zones />
            </select>
          </label>
        </div>
        <p role="status" className="hint">
          {found.length === 0 ? picker.none : picker.found(format.number(found.length))}
        </p>
        {found.length > 0 && (
          <fieldset className={styles.found} aria-label={picker.title}>
            {found.slice(0, MOST_ROWS).map(({ ref, name, said }) => (
              <label key={ref} className={styles.foundRow}>
                <input
                  type="radio"
                  name={id}
                  checked={ref === chosen}
                  onChange={() => {
                    setChosen(ref);
                    setPeriod(null);
                  }}
                />
                <span>
                  {name} <small>{said}</small>
                </span>
              </label>
            ))}
          </fieldset>
        )}
        {found.length > MOST_ROWS && <p className="hint">{picker.more(format.number(found.length - MOST_ROWS))}</p>}
        {pick && (
          <Choice
            key={pick.ref}
            pick={pick}
            period={period}
            onPeriod={setPeriod}
            form={whole ? null : form}
            onForm={setForm}
            onPick={(ref) => onPick(ref, form, pick.name)}
          />
        )}
      </div>
    </Dialog>
  );
}

/** Only zones of which something is published. */
function Zones() {
  const { picker } = useComposeWords();
  const format = useFormat();
  const zoneName = useZoneName();
  const zones = useStore((s) => s.dataset.zones);
  const named = zones
    .filter(({ figures }) => Object.keys(figures).length > 0)
    .map((zone) => ({ id: zone.id, name: zoneName(zone) }))
    .toSorted((a, b) => format.compare(a.name, b.name));
  return (
    <optgroup label={picker.zones}>
      {named.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </optgroup>
  );
}

interface ChoiceProps {
  readonly pick: Entry;
  /** Reference to the figure of one period; `null`: the newest, or the only one. */
  readonly period: string | null;
  readonly onPeriod: (ref: string | null) => void;
  /** `null`: the number itself. */
  readonly form: LiveForm | null;
  readonly onForm: (form: LiveForm) => void;
  readonly onPick: (ref: string) => void;
}

function Choice({ pick, period, onPeriod, form, onForm, onPick }: ChoiceProps) {
  const { picker } = useComposeWords();
  const format = useFormat();
  const say = useSay();
  const dataset = useStore((s) => s.dataset);
  const periods = pick.figure.of === 'city' ? pickablePeriods(pick.figure, dataset) : [];
  const exact = periods.find(({ ref }) => ref === period);
  const { resolved } = exact ?? pick;
  const newest = sayAs(pick.resolved, 'period', dataset, say);
  return (
    <div className={styles.choice}>
      {periods.length > 0 && (
        <label>
          <span className={styles.label}>{picker.period}</span>
          <select className="field" value={period ?? ''} onChange={({ target }) => onPeriod(target.value || null)}>
            <option value="">{picker.newest(newest)}</option>
            {periods.map(({ ref, period: at, resolved: value }) => (
              <option key={ref} value={ref}>
                {format.asOf(at)}: {sayAs(value, 'full', dataset, say)}
              </option>
            ))}
          </select>
        </label>
      )}
      {form !== null && (
        <label>
          <span className={styles.label}>{picker.form}</span>
          <select
            className="field"
            value={form}
            onChange={({ target }) => onForm(LIVE_FORMS.find((known) => known === target.value) ?? 'full')}
          >
            {LIVE_FORMS.map((known) => (
              <option key={known} value={known}>
                {picker.forms[known]}: {sayAs(resolved, known, dataset, say)}
              </option>
            ))}
          </select>
        </label>
      )}
      <Button look="primary" onClick={() => onPick(exact?.ref ?? pick.ref)}>
        {form === null ? picker.add : picker.insert}: {sayAs(resolved, form ?? 'full', dataset, say)}
      </Button>
    </div>
  );
}

interface Entry extends Pickable {
  /** City subject, or id of a zone. */
  readonly of: string;
  readonly name: string;
  readonly said: string;
  /** Name as it is compared with what is typed. */
  readonly folded: string;
}

/** Everything that can be picked, what belongs to the selected zone first. */
function useEntries(): readonly Entry[] {
  const format = useFormat();
  const t = useT();
  const names = useNames();
  const say = useSay();
  const zoneName = useZoneName();
  const byId = useStore(selectZoneById);
  const dataset = useStore((s) => s.dataset);
  const selected = useStore((s) => s.view.selected);
  return useMemo(() => {
    const nameOf = (figure: LiveFigure): readonly [string, string] => {
      if (figure.of === 'city') return [names.cityIndicators[figure.indicator], t.panels.subjects[figure.subject]];
      const zone = byId.get(figure.zone);
      return [names.zoneFields[figure.field], zone ? zoneName(zone) : figure.zone];
    };
    const aliases = (figure: LiveFigure): string => {
      const zone = figure.of === 'zone' ? byId.get(figure.zone) : undefined;
      return zone ? `${zone.nameVi} ${zone.nameEn} ${zoneName(zone)} ${zone.id}` : '';
    };
    const all = pickableFigures(dataset).map((entry): Entry => {
      const { figure, resolved } = entry;
      const name = format.list(nameOf(figure));
      const of = figure.of === 'city' ? figure.subject : figure.zone;
      const said = `${sayAs(resolved, 'full', dataset, say)} (${sayAs(resolved, 'date', dataset, say)})`;
      return { ...entry, of, name, said, folded: fold(`${name} ${aliases(figure)}`) };
    });
    return [...all.filter(({ of }) => of === selected), ...all.filter(({ of }) => of !== selected)];
  }, [t, names, say, zoneName, byId, dataset, selected, format]);
}
