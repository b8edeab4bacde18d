import { memo, useEffect, useRef, type MouseEvent } from 'react';
import { INDICATORS } from '../../domain/indicators';
import { roleOf } from '../../domain/scales/scale';
import type { TableRow } from '../../domain/tableRows';
import { hover, select } from '../../state/actions';
import { useFormat, useT } from '../../state/selectors';
import { useStore } from '../../state/store';
import { CompareButton } from '../compare/CompareButton';
import { useZoneName } from '../figure/names';
import { SignIcon } from '../kit/SignIcon';
import { NUMBER_SPECS } from './columns';
import { NumberCell } from './NumberCell';
import { Unknown } from './Unknown';
import styles from './table.module.css';

/** One zone. Its name is a button that selects it, on the map too; a press anywhere in the row does the same. */
export const ZoneRow = memo(function ZoneRow({ row }: { readonly row: TableRow }) {
  const { zone, numbers } = row;
  const t = useT();
  const format = useFormat();
  const name = useZoneName()(zone);
  const selected = useStore((s) => s.view.selected === zone.id);
  const hovered = useStore((s) => s.hovered === zone.id);

  // Selected elsewhere, on the map or by a link: bring the row into sight.
  const ref = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (selected) ref.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);

  const onRow = (event: MouseEvent<HTMLElement>): void => {
    // Buttons inside the row do their own work; marking text is no press.
    if ((event.target as Element).closest('button') || window.getSelection()?.toString()) return;
    select(zone.id);
  };
  return (
    <tr
      ref={ref}
      className={styles.row}
      data-selected={selected}
      data-hovered={hovered}
      onClick={onRow}
      onPointerEnter={() => hover(zone.id)}
    >
      <th scope="row" className={styles.name}>
        <button
          type="button"
          className={styles.nameButton}
          aria-current={selected}
          onClick={() => select(zone.id)}
          onFocus={() => hover(zone.id)}
          onBlur={() => hover(null)}
        >
          <SignIcon kind={zone.kind} colour={roleOf(INDICATORS.status.scale, zone.status)} />
          {name}
        </button>
        <span className={styles.tools}>
          <CompareButton zone={zone} compact />
        </span>
      </th>
      <td className={styles.nowrap}>{t.legend.kinds[zone.kind]}</td>
      <td className={styles.nowrap}>{t.statuses[zone.status]}</td>
      <td className={styles.commune}>{format.list(zone.communesNew) || <Unknown />}</td>
      {NUMBER_SPECS.map((spec) => (
        <NumberCell key={spec.id} spec={spec} reading={numbers[spec.id]} zone={zone} />
      ))}
    </tr>
  );
});
