import { CircleCheck, CloudDownload, TriangleAlert } from 'lucide-react';
import { useOffline, type Keeping } from '../../state/offline';
import { useOfflineWords } from '../../state/offlineWords';
import { useFormat } from '../../state/selectors';
import type { OfflineWords } from '../../i18n/vi/offline';
import type { Format } from '../../i18n/format';
import { Dialog } from '../kit/Dialog';
import styles from './offline.module.css';
import { Preflight } from './Preflight';
import { UpdateOffer } from './UpdateOffer';

/** What is kept on this device, a new version if there is one, and the check before a talk. */
export function OfflineDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useOfflineWords();
  const format = useFormat();
  const keeping = useOffline((s) => s.keeping);
  const update = useOffline((s) => s.update);
  const Icon = keeping.kind === 'ready' ? CircleCheck : keeping.kind === 'failed' ? TriangleAlert : CloudDownload;
  return (
    <Dialog title={words.title} onClose={onClose}>
      <p className={styles['about']}>{words.about}</p>
      <p role="status" className={styles['keeping']} data-kind={keeping.kind}>
        <Icon aria-hidden />
        <span>{keepingText(words, format, keeping)}</span>
      </p>
      {update !== 'none' && (
        <section aria-label={words.update.title} className={styles['section']}>
          <h3>{words.update.title}</h3>
          <UpdateOffer />
        </section>
      )}
      <Preflight />
    </Dialog>
  );
}

function keepingText(words: OfflineWords, format: Format, keeping: Keeping): string {
  switch (keeping.kind) {
    case 'none':
      return words.whyNot[keeping.why];
    case 'filling':
      return keeping.total === 0
        ? words.keeping.fillingSoon
        : words.keeping.filling(format.number(keeping.done), format.number(keeping.total));
    case 'starting':
    case 'failed':
    case 'ready':
      return words.keeping[keeping.kind];
  }
}
