import { changeView, hover } from '../../state/actions';
import { useInvest } from '../../state/invest';
import { selectZoneById, useFormat } from '../../state/selectors';
import { addShared, idsOf, keepShared, useShortlist } from '../../state/shortlist';
import { useStore } from '../../state/store';
import { CompareButton } from '../compare/CompareButton';
import { Button } from '../kit/Button';
import styles from './shortlist.module.css';
import { ZoneFacts } from './ZoneFacts';
import { ZoneTitle } from './ZoneTitle';

/** A list that came with a link: shown apart from the own one, which stays as it is until the reader decides. */
export function SharedList({ ids }: { readonly ids: readonly string[] }) {
  const { shortlist: words } = useInvest();
  const format = useFormat();
  const byId = useStore(selectZoneById);
  const own = idsOf(useShortlist((s) => s.items));
  const same = own.join(',') === ids.join(',');
  const gone = ids.filter((id) => !byId.has(id));
  return (
    <>
      <div className={styles.shared}>
        <p>{words.shared(format.number(ids.length))}</p>
        {same && <p className="hint">{words.sharedSame}</p>}
        {!same && own.length > 0 && <p className="hint">{words.sharedHint(format.number(own.length))}</p>}
        <div className={styles.actions}>
          {!same && (
            <Button look="primary" onClick={keepShared}>
              {words.keepAsMine}
            </Button>
          )}
          {!same && own.length > 0 && (
            <Button look="outline" onClick={addShared}>
              {words.addToMine}
            </Button>
          )}
          <Button onClick={() => changeView({ sharedShortlist: null })}>{words.backToMine}</Button>
        </div>
      </div>
      <ol className={styles.items}>
        {ids.flatMap((id) => {
          const zone = byId.get(id);
          return zone ? (
            <li key={id} className={styles.item} onPointerEnter={() => hover(id)} onPointerLeave={() => hover(null)}>
              <div className={styles.head}>
                <ZoneTitle zone={zone} />
                <CompareButton zone={zone} compact />
              </div>
              <ZoneFacts zone={zone} />
            </li>
          ) : (
            []
          );
        })}
      </ol>
      {gone.length > 0 && <p className="hint">{words.gone(gone.join(', '))}</p>}
    </>
  );
}
