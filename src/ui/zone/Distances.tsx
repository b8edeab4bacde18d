import { useId } from 'react';
import { distancesTo } from '../../domain/distance';
import type { Zone } from '../../domain/zone';
import { useFormat, useT } from '../../state/selectors';
import { useStore } from '../../state/store';
import { useZoneName } from '../figure/names';
import { kmText, metresText } from './distanceText';
import styles from './zone.module.css';

/** Straight lines to the airport, the centre and the ports. */
export function Distances({ zone }: { readonly zone: Zone }) {
  const t = useT();
  const format = useFormat();
  const name = useZoneName();
  const id = useId();
  const gateways = useStore((s) => s.dataset.gateways);
  if (!zone.position || gateways.length === 0) return null;
  const words = t.panels.zone;
  return (
    <section aria-labelledby={id} className={styles.history}>
      <h4 id={id} className={styles.subhead}>
        {words.straightLine}
      </h4>
      <dl className={styles.rows}>
        {distancesTo(gateways, zone.position).map(({ gateway, km, plusMinusKm }) => (
          <div key={gateway.id} className={styles.row}>
            <dt>{name(gateway)}</dt>
            <dd>
              <span className={styles.value}>
                <strong>{kmText(km, plusMinusKm, format)}</strong>{' '}
                <span className={styles.quiet}>{words.within(metresText(plusMinusKm * 1000, format))}</span>
              </span>
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles.note}>{words.straightLineNote}</p>
    </section>
  );
}
