import type { ZoneField } from '../../domain/fields';
import type { CoverageCell as Cell } from '../../domain/quality/coverage';
import type { Zone } from '../../domain/zone';
import { openDialog } from '../../state/actions';
import { useQualityWords } from '../../state/qualityWords';
import { useFormat } from '../../state/selectors';
import { useClaimText } from '../figure/claimText';
import { CELL_STYLE } from './CoverageLegend';
import { showZone } from './showZone';

interface CoverageCellProps {
  readonly cell: Cell;
  readonly zone: Zone;
  readonly field: ZoneField;
  /** Names as the reader sees them. */
  readonly label: string;
  readonly zoneName: string;
  /** Place in its row, for the arrow keys. */
  readonly column: number;
}

/** One figure of one place: its year, or the sign of the unknown. Leads to its sources, or to the place. */
export function CoverageCell({ cell: { state, claim }, zone, field, label, zoneName, column }: CoverageCellProps) {
  const { coverage: words } = useQualityWords();
  const format = useFormat();
  const claimText = useClaimText();
  const when = format.asOf(claim?.asOf ?? null);
  const name = claim
    ? words.cell(label, zoneName, claimText(claim).whole, state === 'old' ? words.old(when) : when)
    : words.unknownCell(label, zoneName);
  return (
    <td>
      <button
        type="button"
        tabIndex={-1}
        data-cell={column}
        data-state={state}
        className={CELL_STYLE[state]}
        aria-label={name}
        title={name}
        aria-haspopup={claim ? 'dialog' : undefined}
        onClick={() => (claim ? openDialog({ type: 'source', zone: zone.id, field }) : showZone(zone))}
      >
        {claim && (format.year(claim.asOf) || words.undated)}
      </button>
    </td>
  );
}
