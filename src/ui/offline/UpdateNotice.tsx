import { putUpdateOff } from '../../state/keepOffline';
import styles from './offline.module.css';
import { UpdateOffer } from './UpdateOffer';

/** A new version, announced at the edge of the screen. It takes no focus and covers no panel. */
export function UpdateNotice() {
  return (
    <div role="status" className={styles['notice']}>
      <UpdateOffer onLater={putUpdateOff} />
    </div>
  );
}
