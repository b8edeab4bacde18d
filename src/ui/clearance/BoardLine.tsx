import { memo, useEffect, useRef, type MouseEvent } from 'react';
import { AMOUNTS, type Amount, type BoardRow } from '../../domain/clearance/board';
import type { StageReading } from '../../domain/clearance/stages';
import { INDICATORS } from '../../domain/indicators';
import { roleOf } from '../../domain/scales/scale';
import type { Zone } from '../../domain/zone';
import { hover, openDialog, select } from '../../state/actions';
import { useClearanceWords } from '../../state/clearanceWords';
import { selectZoneById, useFormat, useNames, useT } from '../../state/selectors';
import { useStore } from '../../state/store';
import { useClaimText } from '../figure/claimText';
import { sourceDialog, useZoneName } from '../figure/names';
import { SignIcon } from '../kit/SignIcon';
import { VisuallyHidden } from '../kit/VisuallyHidden';
import { Unknown } from '../table/Unknown';
import { useHowText } from './amountParts';
import styles from './board.module.css';
import { useEvidence } from './Ladder';

/** One zone: its stages and its land. Its name selects it, on the map too. */
export const BoardLine = memo(function BoardLine({ row: { zone, ladder, amounts } }: { readonly row: BoardRow }) {
  const words = useClearanceWords();
  const zoneName = useZoneName();
  const name = zoneName(zone);
  const selected = useStore((s) => s.view.selected === zone.id);
  const hovered = useStore((s) => s.hovered === zone.id);
  const parent = useStore((s) => (zone.parentId === null ? undefined : selectZoneById(s).get(zone.parentId)));

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
        {!zone.counted && parent && <small>{words.partOf(zoneName(parent))}</small>}
      </th>
      {ladder.map((reading) => (
        <StageCell key={reading.stage} zone={zone} reading={reading} />
      ))}
      {AMOUNTS.map((id) => (
        <AmountCell key={id} zone={zone} amount={amounts[id]} />
      ))}
    </tr>
  );
});

function StageCell({ zone, reading }: { readonly zone: Zone; readonly reading: StageReading }) {
  const t = useT();
  const words = useClearanceWords();
  const format = useFormat();
  const evidence = useEvidence();
  const { stage, state, basis } = reading;
  if (!basis) {
    return (
      <td className={styles.stage} data-state={state}>
        <Unknown />
      </td>
    );
  }
  const said = `${words.states[state]}. ${evidence(reading)}. ${t.panels.figure.sourceOf(words.stages[stage])}`;
  const year = format.year(typeof basis.claim.value === 'string' ? basis.claim.value : basis.claim.asOf);
  return (
    <td className={styles.stage} data-state={state}>
      <button
        type="button"
        className={styles.figure}
        title={said}
        aria-label={said}
        aria-haspopup="dialog"
        onClick={() => openDialog(sourceDialog({ of: 'zone', zone: zone.id, field: basis.field }))}
      >
        <i className={styles.mark} aria-hidden />
        {year}
      </button>
    </td>
  );
}

/** A number with the words around it and its date; a number of ours with its formula. Unknown is hatched, never 0. */
function AmountCell({ zone, amount }: { readonly zone: Zone; readonly amount: Amount | null }) {
  const t = useT();
  const words = useClearanceWords();
  const names = useNames();
  const format = useFormat();
  const claimText = useClaimText();
  const howText = useHowText();
  if (!amount) {
    return (
      <td className={styles.number}>
        <Unknown />
      </td>
    );
  }
  const [{ field }] = amount.bases;
  const { before, main, unit, after, whole } = claimText(amount);
  const formula = howText(amount.how, amount.bases);
  const date = t.panels.table.asOf(format.asOf(amount.asOf));
  const said = [
    date,
    formula === null ? null : `${words.ours}: ${formula}`,
    t.panels.figure.sourceOf(names.zoneFields[field]),
  ]
    .filter((part) => part !== null)
    .join('. ');
  return (
    <td className={styles.number}>
      <button
        type="button"
        className={formula === null ? styles.figure : `${styles.figure} ${styles.derived}`}
        title={`${whole}. ${said}`}
        aria-haspopup="dialog"
        onClick={() => openDialog(sourceDialog({ of: 'zone', zone: zone.id, field }))}
      >
        {before && <small>{before}</small>}
        {main}
        {amount.unit === 'percent' && unit}
        {after && <small>{after}</small>}
        <VisuallyHidden>. {said}</VisuallyHidden>
      </button>
      <small className={styles.under} aria-hidden>
        {format.asOf(amount.asOf)}
        {formula !== null && ` · ${words.ours}`}
      </small>
      {formula !== null && (
        <small className={styles.under} aria-hidden>
          {formula}
        </small>
      )}
    </td>
  );
}
