import { changeView } from '../../state/actions';
import { useInvest } from '../../state/invest';
import { useFormat } from '../../state/selectors';
import { useShortlist } from '../../state/shortlist';
import { useStore } from '../../state/store';
import { Panel } from '../layout/Panel';
import { OwnList } from './OwnList';
import { SharedList } from './SharedList';
import styles from './shortlist.module.css';

/** The shortlist: the device's own, or the one that a link brought. */
export function ShortlistPanel() {
  const { shortlist: words } = useInvest();
  const format = useFormat();
  const shared = useStore((s) => s.view.sharedShortlist);
  const own = useShortlist((s) => s.items.length);
  return (
    <Panel
      label={words.title}
      className={`workspace ${styles.panel}`}
      onClose={() => changeView({ workspace: 'explore' })}
    >
      <h2 className="panel__title">
        {words.title}
        {!shared && own > 0 && <small className={styles.count}>{words.count(format.number(own))}</small>}
      </h2>
      {shared ? <SharedList ids={shared} /> : <OwnList />}
    </Panel>
  );
}
