import { Pencil, X } from 'lucide-react';
import type { Deal } from '../../domain/targets/deals';
import { hover, select } from '../../state/actions';
import { selectZoneById, useFormat } from '../../state/selectors';
import { useStore } from '../../state/store';
import { useTargetWords } from '../../state/targetWords';
import { useZoneName } from '../figure/names';
import { Button, IconButton } from '../kit/Button';
import styles from './target.module.css';

interface DealItemProps {
  readonly deal: Deal;
  readonly at: number;
  readonly editing: boolean;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

/** One assumed deal: name, zone and capital, under the sign and the word. */
export function DealItem({ deal, at, editing, onEdit, onRemove }: DealItemProps) {
  const words = useTargetWords();
  const format = useFormat();
  const zoneName = useZoneName();
  const zone = useStore((s) => (deal.zone === null ? undefined : selectZoneById(s).get(deal.zone)));
  const name = deal.name === '' ? words.unnamed(format.number(at + 1)) : deal.name;
  return (
    <li
      className={styles.deal}
      data-editing={editing}
      onPointerEnter={() => hover(zone?.id ?? null)}
      onPointerLeave={() => hover(null)}
    >
      <span className={styles.dealName}>
        {name}
        <small>
          {zone ? (
            <Button look="link" onClick={() => select(zone.id)}>
              {zoneName(zone)}
            </Button>
          ) : deal.zone === null ? (
            words.noZone
          ) : (
            words.zoneGone(deal.zone)
          )}
        </small>
      </span>
      <span className={styles.dealCapital}>
        +{format.value(deal.capitalUsdMillion, 'usd_million')}
        <small className={styles.tag}>{words.assumption}</small>
      </span>
      <IconButton label={words.edit(name)} icon={<Pencil aria-hidden />} aria-pressed={editing} onClick={onEdit} />
      <IconButton label={words.remove(name)} icon={<X aria-hidden />} onClick={onRemove} />
    </li>
  );
}
