import { chosenClaim, type Figure } from '../../domain/claim';
import type { ZoneField } from '../../domain/fields';
import { isHistory } from '../../domain/history';
import type { Zone } from '../../domain/zone';
import { useNames, useT } from '../../state/selectors';
import { useStore } from '../../state/store';
import { ContradictionMark } from '../figure/ContradictionMark';
import { FigureValue } from '../figure/FigureValue';
import { SourceButton } from '../figure/SourceButton';
import styles from './zone.module.css';

interface FigureLineProps {
  readonly zone: Zone;
  readonly field: ZoneField;
  readonly figure: Figure | undefined;
}

/** One figure in one line: its name, its value or "not published", its date, who says otherwise, its source. */
export function FigureLine({ zone, field, figure }: FigureLineProps) {
  const t = useT();
  const names = useNames();
  const dataset = useStore((s) => s.dataset);
  const claim = chosenClaim(figure);
  const history = claim !== null && isHistory(field, claim, dataset);
  const name = names.zoneFields[field];
  // "1998, as of October 1998" says one thing twice.
  const saysItsDate = typeof claim?.value === 'string' && (claim.asOf?.startsWith(claim.value) ?? false);
  const ref = { of: 'zone', zone: zone.id, field } as const;
  return (
    <div className={styles.row}>
      <dt>{name}</dt>
      <dd>
        <span className={styles.value}>
          <FigureValue figure={figure} history={history} dated={!saysItsDate} />
          {history && <small className={styles.aside}>{t.panels.zone.free}</small>}
        </span>
        <span className={styles.signs}>
          <ContradictionMark name={name} of={ref} />
          {figure && <SourceButton name={name} of={ref} />}
        </span>
      </dd>
    </div>
  );
}
