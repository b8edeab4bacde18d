import { INDICATORS } from '../../domain/indicators';
import { roleOf } from '../../domain/scales/scale';
import type { Zone } from '../../domain/zone';
import { select } from '../../state/actions';
import { useT } from '../../state/selectors';
import { useStore } from '../../state/store';
import { useZoneName } from '../figure/names';
import { SignIcon } from '../kit/SignIcon';
import styles from './shortlist.module.css';

/** Sign, name and kind of a place; its name is a button that chooses it, on the map too. */
export function ZoneTitle({ zone }: { readonly zone: Zone }) {
  const t = useT();
  const name = useZoneName()(zone);
  const selected = useStore((s) => s.view.selected === zone.id);
  return (
    <div className={styles.title}>
      <SignIcon kind={zone.kind} colour={roleOf(INDICATORS.status.scale, zone.status)} />
      <div>
        <button type="button" className={styles.name} aria-current={selected} onClick={() => select(zone.id)}>
          {name}
        </button>
        <p className={styles.kind}>
          {t.kinds[zone.kind]} · {t.statuses[zone.status]}
        </p>
      </div>
    </div>
  );
}
