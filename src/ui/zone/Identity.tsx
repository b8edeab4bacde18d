import type { ReactNode } from 'react';
import type { ZoneField } from '../../domain/fields';
import type { Zone } from '../../domain/zone';
import { select } from '../../state/actions';
import { useFormat, useT, useText } from '../../state/selectors';
import { useStore } from '../../state/store';
import { useZoneName } from '../figure/names';
import { SourceButton } from '../figure/SourceButton';
import { Button } from '../kit/Button';
import { Disclosure } from '../kit/Disclosure';
import styles from './zone.module.css';

/** What and where it is in words: status, places of today and of before July 2025, crafts, the whole and its parts. */
export function Identity({ zone }: { readonly zone: Zone }) {
  const t = useT();
  const text = useText();
  const words = t.panels.zone;
  const zones = useStore((s) => s.dataset.zones);
  const parent = zones.find(({ id }) => id === zone.parentId);
  const parts = zones.filter(({ parentId }) => parentId === zone.id);
  const format = useFormat();
  return (
    <>
      <dl className={styles.rows}>
        <Line zone={zone} name={words.status} field="status">
          {t.statuses[zone.status]}
          {zone.statusFrom === 'list' && <small className={styles.aside}>{words.statusFromList}</small>}
          {zone.statusNote && <small className={styles.aside}>{text(zone.statusNote)}</small>}
        </Line>
        <Line zone={zone} name={words.communes} field="commune_new">
          {format.list(zone.communesNew) || <Unknown />}
        </Line>
        <Line zone={zone} name={words.communesOld} field="commune_old">
          {format.list(zone.communesOld) || <Unknown />}
        </Line>
        <Line zone={zone} name={words.districtOld}>
          {format.list(zone.districtsOld) || <Unknown />}
        </Line>
        {zone.crafts.length > 0 && (
          <Line zone={zone} name={words.crafts} field="craft">
            {format.list(zone.crafts.map(text))}
          </Line>
        )}
        {parent && (
          <Line zone={zone} name={words.partOf} field="parent">
            <ZoneLink zone={parent} />
            {!zone.counted && <small className={styles.aside}>{words.notAdded}</small>}
          </Line>
        )}
      </dl>
      {parts.length > 0 && (
        <Disclosure label={words.parts(format.number(parts.length))}>
          <ul className={styles.links}>
            {parts.map((part) => (
              <li key={part.id}>
                <ZoneLink zone={part} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

function Unknown() {
  return <span className={styles.quiet}>{useT().unknown}</span>;
}

function ZoneLink({ zone }: { readonly zone: Zone }) {
  const name = useZoneName()(zone);
  return (
    <Button look="link" className={styles.zoneLink ?? ''} onClick={() => select(zone.id)}>
      {name}
    </Button>
  );
}

interface LineProps {
  readonly zone: Zone;
  readonly name: string;
  /** The field of the ledger that says it, where there is one. */
  readonly field?: ZoneField;
  readonly children: ReactNode;
}

function Line({ zone, name, field, children }: LineProps) {
  return (
    <div className={styles.row}>
      <dt>{name}</dt>
      <dd>
        <span className={styles.words}>{children}</span>
        <span className={styles.signs}>
          {field && zone.figures[field] && <SourceButton name={name} of={{ of: 'zone', zone: zone.id, field }} />}
        </span>
      </dd>
    </div>
  );
}
