import { useEffect, useId } from 'react';
import { useHelpWords } from '../../state/helpWords';
import { rememberTour } from '../../state/tour';
import { Button } from '../kit/Button';
import styles from './tour.module.css';

interface TourOfferProps {
  readonly onTake: () => void;
  readonly onLater: () => void;
}

/** On the first visit to the plain address, at the edge of the screen. It takes no focus, covers no panel, asks once. */
export function TourOffer({ onTake, onLater }: TourOfferProps) {
  const { tour: words } = useHelpWords();
  const id = useId();
  useEffect(rememberTour, []);
  return (
    <section className={styles.offer} aria-labelledby={id}>
      <h2 id={id} className={styles.offerTitle}>
        {words.title}
      </h2>
      <p className={styles.text}>
        {words.offer} {words.inHelp}
      </p>
      <div className={styles.actions}>
        <Button look="outline" onClick={onLater}>
          {words.later}
        </Button>
        <Button look="primary" onClick={onTake}>
          {words.take}
        </Button>
      </div>
    </section>
  );
}
