import { useMemo, useState } from 'react';
import type { FigureRef } from '../../domain/contradiction';
import {
  DISPUTE_ORDERS,
  disputesOf,
  orderDisputes,
  type Dispute,
  type DisputeOrder,
} from '../../domain/quality/disputes';
import { useQualityWords } from '../../state/qualityWords';
import { selectZoneById, useFormat, useNames } from '../../state/selectors';
import { useStore } from '../../state/store';
import { useZoneName } from '../figure/names';
import { Choice } from './Choice';
import { DisputeCard } from './DisputeCard';
import styles from './quality.module.css';
import { useDisputeName } from './useDisputeName';

const fieldOf = (ref: FigureRef): string => (ref.of === 'zone' ? ref.field : ref.indicator);
/** A disagreement over a position is over no figure of the ledger. */
const fieldsOf = ({ refs, kind }: Dispute): readonly string[] =>
  kind === 'position' ? ['position'] : refs.map(fieldOf);

/** Every disagreement of the data, with all sides, the gap, and which one is used. */
export function DisputesBoard() {
  const words = useQualityWords();
  const format = useFormat();
  const names = useNames();
  const zoneName = useZoneName();
  const nameOf = useDisputeName();
  const dataset = useStore((s) => s.dataset);
  const zones = useStore(selectZoneById);
  const [subject, setSubject] = useState('');
  const [field, setField] = useState('');
  const [order, setOrder] = useState<DisputeOrder>('weight');

  const all = useMemo(() => disputesOf(dataset), [dataset]);
  const ofSubject = all.filter(({ zone }) =>
    subject === '' ? true : subject === 'city' ? zone === null : subject === 'zones' ? zone !== null : zone === subject,
  );
  const fits = ofSubject.filter((dispute) => field === '' || fieldsOf(dispute).includes(field));
  const shown = orderDisputes(fits, order, (a, b) => format.compare(nameOf(a), nameOf(b)));

  const subjects = [...new Set(all.flatMap(({ zone }) => zone ?? []))]
    .map((id) => ({ id, name: zoneNameOf(id) }))
    .toSorted((a, b) => format.compare(a.name, b.name));
  const fields = [...new Set(ofSubject.flatMap(fieldsOf))]
    .map((id) => ({ id, name: fieldName(id) }))
    .toSorted((a, b) => format.compare(a.name, b.name));
  function zoneNameOf(id: string): string {
    const zone = zones.get(id);
    return zone ? zoneName(zone) : id;
  }
  function fieldName(id: string): string {
    if (id === 'position') return words.disputes.position;
    const known: Readonly<Record<string, string>> = { ...names.cityIndicators, ...names.zoneFields };
    return known[id] ?? id;
  }
  const count = (of: (dispute: Dispute) => boolean): string => format.number(all.filter(of).length);

  if (all.length === 0) return <p className={styles.lone}>{words.disputes.nothing}</p>;
  return (
    <>
      <div className={styles.intro}>
        <p className={styles.about}>{words.disputes.about}</p>
        <div className={styles.controls}>
          <Choice
            label={words.disputes.subject}
            value={subject}
            options={[
              { id: '', name: words.all },
              { id: 'city', name: words.disputes.city },
              { id: 'zones', name: words.disputes.zones },
              ...subjects,
            ]}
            onChoose={(id) => {
              setSubject(id);
              setField('');
            }}
          />
          <Choice
            label={words.disputes.figure}
            value={field}
            options={[{ id: '', name: words.all }, ...fields]}
            onChoose={setField}
          />
          <Choice
            label={words.sortBy}
            value={order}
            options={DISPUTE_ORDERS.map((id) => ({ id, name: words.disputes.orders[id] }))}
            onChoose={setOrder}
          />
        </div>
        <p className={styles.counts}>
          <output>{words.disputes.shown(format.number(shown.length), format.number(all.length))}</output>
          <small>
            {words.disputes.counts(
              count(({ kind, zone }) => kind !== 'undated' && zone === null),
              count(({ kind, zone }) => kind !== 'undated' && zone !== null),
              count(({ kind }) => kind === 'undated'),
            )}
          </small>
        </p>
      </div>
      {shown.length === 0 ? (
        <p className={styles.lone}>{words.disputes.none}</p>
      ) : (
        <ul className={styles.disputes} aria-label={words.disputes.list}>
          {shown.map((dispute) => (
            <li key={dispute.id}>
              <DisputeCard dispute={dispute} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
