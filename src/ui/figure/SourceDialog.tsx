import type { ZoneField } from '../../domain/fields';
import type { Zone } from '../../domain/zone';
import { closeDialog } from '../../state/actions';
import { useNames, useT } from '../../state/selectors';
import { Dialog } from '../kit/Dialog';
import { ClaimList } from './ClaimList';
import styles from './dialogs.module.css';
import { useZoneName } from './names';

interface SourceDialogProps {
  readonly zone: Zone;
  readonly field: ZoneField;
}

/** Everything that was published of one figure of a zone. */
export function SourceDialog({ zone, field }: SourceDialogProps) {
  const t = useT();
  const names = useNames();
  const zoneName = useZoneName();
  return (
    <Dialog title={t.panels.figure.sources(names.zoneFields[field])} onClose={closeDialog}>
      <p className={styles.subject}>{zoneName(zone)}</p>
      <ClaimList figure={zone.figures[field]} of={{ of: 'zone', zone: zone.id, field }} />
    </Dialog>
  );
}
