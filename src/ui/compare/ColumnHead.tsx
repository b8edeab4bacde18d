import { ArrowLeft, ArrowRight, X } from 'lucide-react';
import { INDICATORS } from '../../domain/indicators';
import { roleOf } from '../../domain/scales/scale';
import type { Zone } from '../../domain/zone';
import { changeView } from '../../state/actions';
import { moveCompared, removeCompared } from '../../state/compare';
import { useInvest } from '../../state/invest';
import { useT } from '../../state/selectors';
import { useZoneName } from '../figure/names';
import { IconButton } from '../kit/Button';
import { SignIcon } from '../kit/SignIcon';
import { ShortlistButton } from '../shortlist/ShortlistButton';
import styles from './compare.module.css';

interface ColumnHeadProps {
  readonly zone: Zone;
  readonly first: boolean;
  readonly last: boolean;
}

/** A place at the head of its column: its name leads to its details, its buttons move or remove it. */
export function ColumnHead({ zone, first, last }: ColumnHeadProps) {
  const t = useT();
  const { compare: words } = useInvest();
  const name = useZoneName()(zone);
  return (
    <th scope="col" className={styles.place}>
      <span className={styles.placeName}>
        <SignIcon kind={zone.kind} colour={roleOf(INDICATORS.status.scale, zone.status)} />
        <button
          type="button"
          className={styles.name}
          onClick={() => changeView({ selected: zone.id, workspace: 'explore' })}
        >
          {name}
        </button>
      </span>
      <span className={styles.kind}>
        {t.kinds[zone.kind]} · {t.statuses[zone.status]}
      </span>
      <span className={styles.tools}>
        <IconButton
          label={words.moveLeft(name)}
          icon={<ArrowLeft aria-hidden />}
          aria-disabled={first}
          onClick={() => moveCompared(zone.id, -1)}
        />
        <IconButton
          label={words.moveRight(name)}
          icon={<ArrowRight aria-hidden />}
          aria-disabled={last}
          onClick={() => moveCompared(zone.id, 1)}
        />
        <ShortlistButton zone={zone} compact />
        <IconButton label={words.remove(name)} icon={<X aria-hidden />} onClick={() => removeCompared(zone.id)} />
      </span>
    </th>
  );
}
