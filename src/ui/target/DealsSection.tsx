import { Trash2 } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { dealKeys, MAX_DEALS, type Deal } from '../../domain/targets/deals';
import { addDeal, changePlan, removeDeal, replaceDeal } from '../../state/planning';
import { selectZoneById, useFormat } from '../../state/selectors';
import { useStore } from '../../state/store';
import { useTargetWords } from '../../state/targetWords';
import { Button } from '../kit/Button';
import { AssumedSign } from './AssumedSign';
import { DealForm } from './DealForm';
import { DealItem } from './DealItem';
import styles from './target.module.css';

/** What the reader assumes: deals that may be added, changed and taken away, kept apart from everything published. */
export function DealsSection() {
  const words = useTargetWords();
  const format = useFormat();
  const id = useId();
  const deals = useStore((s) => s.view.plan.deals);
  const zones = useStore(selectZoneById);
  const [editing, setEditing] = useState<number | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const keys = dealKeys(deals);
  const edited = editing === null ? undefined : deals[editing];
  const unplaced = deals.filter(({ zone }) => {
    const place = zone === null ? undefined : zones.get(zone);
    return !place || (place.position === null && place.outline === null);
  });
  const save = (deal: Deal): 'tooMany' | 'noRoom' | null => {
    if (editing === null && deals.length >= MAX_DEALS) return 'tooMany';
    const done = editing === null || !edited ? addDeal(deal) : replaceDeal(editing, deal);
    if (done) setEditing(null);
    return done ? null : 'noRoom';
  };
  return (
    <section className={styles.deals} aria-labelledby={id}>
      <h3 id={id} ref={heading} tabIndex={-1} className={styles.sectionName}>
        <AssumedSign /> {words.deals}
      </h3>
      <p className={styles.note}>{words.dealsAbout}</p>
      {deals.length > 0 && (
        <ol className={styles.dealList} aria-label={words.dealsList}>
          {deals.map((deal, at) => (
            <DealItem
              key={keys[at]}
              deal={deal}
              at={at}
              editing={editing === at}
              onEdit={() => setEditing(at)}
              onRemove={() => {
                setEditing(null);
                removeDeal(at);
                heading.current?.focus();
              }}
            />
          ))}
        </ol>
      )}
      <DealForm
        key={`${editing} ${deals.length}`}
        deal={edited ?? null}
        onSave={save}
        onCancel={edited ? () => setEditing(null) : undefined}
      />
      {deals.length > 0 && (
        <>
          <p className={styles.note}>
            {words.onMap}
            {unplaced.length > 0 && ` ${words.notOnMap(format.number(unplaced.length))}`}
          </p>
          <Button
            look="link"
            onClick={() => {
              setEditing(null);
              changePlan({ deals: [] });
              heading.current?.focus();
            }}
          >
            <Trash2 aria-hidden />
            {words.removeAll}
          </Button>
        </>
      )}
    </section>
  );
}
