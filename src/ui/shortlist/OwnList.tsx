import { Columns3, Link } from 'lucide-react';
import { useState } from 'react';
import { compareThese } from '../../state/compare';
import { useInvest } from '../../state/invest';
import { useFormat } from '../../state/selectors';
import { clearShortlist, idsOf, undoShortlist, useShortlist } from '../../state/shortlist';
import { useStore } from '../../state/store';
import { MAX_COMPARED } from '../../view/view';
import { Button } from '../kit/Button';
import { copyText, linkTo } from '../share/link';
import { dragOrder } from './dragOrder';
import { OwnItem } from './OwnItem';
import styles from './shortlist.module.css';

/** The device's own list, in its own order. */
export function OwnList() {
  const { shortlist: words } = useInvest();
  const format = useFormat();
  const { items, lost, before } = useShortlist();
  const [said, setSaid] = useState('');
  return (
    <>
      {items.length === 0 && (
        <div className={styles.empty}>
          <p>{words.empty}</p>
          <p className="hint">{words.emptyHint}</p>
        </div>
      )}
      {before && (
        <output className={styles.undo}>
          {words.removed}{' '}
          <Button look="link" onClick={undoShortlist}>
            {words.undo}
          </Button>
        </output>
      )}
      <ol ref={dragOrder} className={styles.items}>
        {items.map((item, place) => (
          <OwnItem
            key={item.id}
            item={item}
            place={place}
            last={place === items.length - 1}
            onMoved={(name, to) => setSaid(words.moved(name, format.number(to)))}
          />
        ))}
      </ol>
      <div className="visually-hidden" aria-live="polite">
        {said}
      </div>
      {items.length > 0 && <Actions />}
      {items.length > 0 && <p className={lost ? styles.lost : 'hint'}>{lost ? words.notKept : words.kept}</p>}
    </>
  );
}

function Actions() {
  const { shortlist: words, share } = useInvest();
  const format = useFormat();
  const ids = useShortlist((s) => s.items).map(({ id }) => id);
  const here = useStore((s) => s.dataset.zones).map(({ id }) => id);
  const [copied, setCopied] = useState<boolean | null>(null);
  const first = ids.filter((id) => here.includes(id)).slice(0, MAX_COMPARED);
  const copy = async (): Promise<void> => {
    const { view } = useStore.getState();
    const own = idsOf(useShortlist.getState().items);
    const shared = { ...view, workspace: 'shortlist' as const, sharedShortlist: own, dialog: null, selected: null };
    setCopied(await copyText(linkTo(shared)));
  };
  return (
    <div className={styles.actions}>
      {first.length > 1 && (
        <Button look="primary" onClick={() => compareThese(first)}>
          <Columns3 aria-hidden />
          {words.compare(format.number(first.length))}
        </Button>
      )}
      <Button look="outline" onClick={() => void copy()}>
        <Link aria-hidden />
        {words.share}
      </Button>
      <Button onClick={clearShortlist}>{words.clear}</Button>
      <output className="hint">
        {copied === true && `${share.copied} ${words.notesStay}`}
        {copied === false && share.copyFailed}
      </output>
    </div>
  );
}
