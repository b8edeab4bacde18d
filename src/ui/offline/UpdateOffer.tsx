import { takeUpdate } from '../../state/keepOffline';
import { useOffline } from '../../state/offline';
import { useOfflineWords } from '../../state/offlineWords';
import { Button } from '../kit/Button';
import styles from './offline.module.css';

/** Says that a new version is here; it comes in when the reader asks for it. */
export function UpdateOffer({ onLater }: { readonly onLater?: () => void }) {
  const { update: words } = useOfflineWords();
  const talk = useOffline((s) => s.update === 'talk-is-on');
  return (
    <div className={styles['offer']}>
      <p>
        <strong>{words.here}</strong> {talk ? words.talk : words.whenever}
      </p>
      <div className={styles['buttons']}>
        <Button look="primary" onClick={() => void takeUpdate()}>
          {words.reload}
        </Button>
        {onLater && <Button onClick={onLater}>{words.later}</Button>}
      </div>
    </div>
  );
}
