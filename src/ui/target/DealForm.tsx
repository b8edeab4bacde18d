import { Plus } from 'lucide-react';
import { useId, useMemo, useRef, useState, type SyntheticEvent } from 'react';
import { cleanDealName, MAX_DEAL_NAME, type Deal } from '../../domain/targets/deals';
import { LAYERS, layerOf } from '../../domain/zone';
import type { DealMistake } from '../../i18n/vi/target';
import { useFormat, useT } from '../../state/selectors';
import { useStore } from '../../state/store';
import { useTargetWords } from '../../state/targetWords';
import { useZoneName } from '../figure/names';
import { Button } from '../kit/Button';
import { parseCapital } from './parseCapital';
import styles from './target.module.css';

interface DealFormProps {
  /** The deal to change; `null` to add one. */
  readonly deal: Deal | null;
  /** What prevents it, or `null` when it is kept. */
  readonly onSave: (deal: Deal) => DealMistake | null;
  readonly onCancel: (() => void) | undefined;
}

/** Fields of one deal. What cannot be meant is explained, and nothing typed is lost. */
export function DealForm({ deal, onSave, onCancel }: DealFormProps) {
  const words = useTargetWords();
  const format = useFormat();
  const id = useId();
  const capitalField = useRef<HTMLInputElement>(null);
  const [zone, setZone] = useState(deal?.zone ?? '');
  const [capital, setCapital] = useState(deal ? format.number(deal.capitalUsdMillion) : '');
  const [name, setName] = useState(deal?.name ?? '');
  const [mistake, setMistake] = useState<DealMistake | null>(null);
  const ofName = mistake === 'nameTooLong';

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const parsed = parseCapital(capital, format.number(1000.5));
    const wrong = !parsed.ok
      ? parsed.mistake
      : name.trim().length > MAX_DEAL_NAME
        ? 'nameTooLong'
        : onSave({ zone: zone === '' ? null : zone, capitalUsdMillion: parsed.usdMillion, name: cleanDealName(name) });
    setMistake(wrong);
    if (wrong !== null && wrong !== 'nameTooLong') capitalField.current?.focus();
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <div className={styles.labelled}>
        <label htmlFor={`${id}-zone`} className={styles.fieldLabel}>
          {words.zone}
        </label>
        <ZoneSelect id={`${id}-zone`} value={zone} onChange={setZone} />
      </div>
      <div className={styles.labelled}>
        <label htmlFor={`${id}-capital`} className={styles.fieldLabel}>
          {words.capital}
        </label>
        <input
          ref={capitalField}
          id={`${id}-capital`}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          className={`field ${styles.number}`}
          value={capital}
          aria-invalid={mistake !== null && !ofName}
          aria-describedby={mistake !== null && !ofName ? `${id}-mistake` : undefined}
          onChange={(event) => {
            setCapital(event.target.value);
            setMistake(null);
          }}
        />
      </div>
      <div className={styles.labelled}>
        <label htmlFor={`${id}-name`} className={styles.fieldLabel}>
          {words.name}
        </label>
        <input
          id={`${id}-name`}
          type="text"
          autoComplete="off"
          className="field"
          value={name}
          aria-invalid={ofName}
          aria-describedby={ofName ? `${id}-mistake` : undefined}
          onChange={(event) => {
            setName(event.target.value);
            setMistake(null);
          }}
        />
      </div>
      {mistake !== null && (
        <p id={`${id}-mistake`} role="alert" className={styles.mistake}>
          {words.mistakes[mistake]}
        </p>
      )}
      <div className={styles.buttons}>
        <Button look="outline" type="submit">
          {!deal && <Plus aria-hidden />}
          {deal ? words.saveDeal : words.addDeal}
        </Button>
        {onCancel && <Button onClick={onCancel}>{words.cancel}</Button>}
      </div>
    </form>
  );
}

interface ZoneSelectProps {
  readonly id: string;
  readonly value: string;
  readonly onChange: (zone: string) => void;
}

/** All places by layer and name; one that the data no longer has stays what it was. */
function ZoneSelect({ id, value, onChange }: ZoneSelectProps) {
  const t = useT();
  const words = useTargetWords();
  const { compare } = useFormat();
  const zones = useStore((s) => s.dataset.zones);
  const zoneName = useZoneName();
  const groups = useMemo(
    () =>
      LAYERS.map((layer) => ({
        layer,
        zones: zones.filter((zone) => layerOf(zone) === layer).toSorted((a, b) => compare(zoneName(a), zoneName(b))),
      })),
    [zones, compare, zoneName],
  );
  return (
    <select id={id} className="field" value={value} onChange={(event) => onChange(event.target.value)}>
      <option value="">{words.noZone}</option>
      {value !== '' && zones.every((zone) => zone.id !== value) && (
        <option value={value}>{words.zoneGone(value)}</option>
      )}
      {groups.map(({ layer, zones: inLayer }) => (
        <optgroup key={layer} label={t.layers[layer]}>
          {inLayer.map((zone) => (
            <option key={zone.id} value={zone.id}>
              {zoneName(zone)}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}
