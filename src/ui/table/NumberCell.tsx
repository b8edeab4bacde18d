import type { Reading } from '../../domain/indicators/indicator';
import { isLocalClaim } from '../../domain/localSource';
import type { Zone } from '../../domain/zone';
import { openDialog } from '../../state/actions';
import { useFormat, useNames, useT } from '../../state/selectors';
import { useClaimText } from '../figure/claimText';
import { LocalMark } from '../figure/LocalMark';
import { sourceDialog } from '../figure/names';
import { VisuallyHidden } from '../kit/VisuallyHidden';
import type { NumberSpec } from './columns';
import styles from './table.module.css';
import { Unknown } from './Unknown';

interface NumberCellProps {
  readonly spec: NumberSpec;
  readonly reading: Reading;
  readonly zone: Zone;
}

/** A figure with the words around it and its date; pressing it opens the source. Unknown is hatched, never 0. */
export function NumberCell({ spec, reading: { claim, history }, zone }: NumberCellProps) {
  const t = useT();
  const names = useNames();
  const format = useFormat();
  const claimText = useClaimText();
  if (!claim) {
    return (
      <td className={styles.number}>
        <Unknown />
      </td>
    );
  }
  const { before, main, unit, after, whole } = claimText(claim);
  const date = history
    ? t.panels.figure.history(format.year(claim.asOf))
    : t.panels.table.asOf(format.asOf(claim.asOf));
  return (
    <td className={styles.number}>
      <button
        type="button"
        className={history ? `${styles.figure} ${styles.history}` : styles.figure}
        title={`${whole}, ${date}. ${t.panels.figure.sourceOf(names.zoneFields[spec.field])}`}
        aria-haspopup="dialog"
        onClick={() => openDialog(sourceDialog({ of: 'zone', zone: zone.id, field: spec.field }))}
      >
        {before && <small>{before}</small>}
        {main}
        {!spec.unitInHeader && unit && <small> {unit}</small>}
        {after && <small>{after}</small>}
        {isLocalClaim(claim) && (
          <>
            {' '}
            <LocalMark />
          </>
        )}
        {history && <small> ({format.year(claim.asOf)})</small>}
        <VisuallyHidden>
          , {date}. {t.panels.figure.sourceOf(names.zoneFields[spec.field])}
        </VisuallyHidden>
      </button>
    </td>
  );
}
