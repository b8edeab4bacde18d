import { Star } from 'lucide-react';
import { changeView } from '../../state/actions';
import { useInvest } from '../../state/invest';
import { useFormat } from '../../state/selectors';
import { useStore } from '../../state/store';
import { Button } from '../kit/Button';

/**
 * Says that the link brought a shortlist, wherever it opened. It does not move the map: who opens a link shall see what
 * the sender saw.
 */
export function SharedTray() {
  const { shortlist: words } = useInvest();
  const format = useFormat();
  const shared = useStore((s) => s.view.sharedShortlist);
  const open = useStore((s) => s.view.workspace === 'shortlist');
  if (!shared || open) return null;
  const text = words.shared(format.number(shared.length));
  return (
    <section className="panel tray" aria-label={text}>
      <span className="tray__text">
        <Star aria-hidden />
        {text}
      </span>
      <span className="tray__actions">
        <Button look="primary" onClick={() => changeView({ workspace: 'shortlist' })}>
          {words.open}
        </Button>
      </span>
    </section>
  );
}
