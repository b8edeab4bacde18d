import { X } from 'lucide-react';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { deedOf } from '../../domain/keys/keyRow';
import { TOUR_KEYS } from '../../domain/keys/tour';
import { placeCard, type Box } from '../../domain/tour/placeCard';
import { TOUR_STEPS } from '../../domain/tour/steps';
import { useHelpWords } from '../../state/helpWords';
import { useFormat, useT } from '../../state/selectors';
import { rememberTour } from '../../state/tour';
import { Button, IconButton } from '../kit/Button';
import { boxOf, targetOf } from './target';
import styles from './tour.module.css';

/** Where things are, one after the other. It changes nothing of what is on screen. */
export function Tour({ onEnd }: { readonly onEnd: () => void }) {
  const { tour: words } = useHelpWords();
  const format = useFormat();
  const titleId = useId();
  const textId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [at, setAt] = useState(0);
  const step = TOUR_STEPS[at] ?? 'map';
  const last = at === TOUR_STEPS.length - 1;

  // Before the card is measured: a dialog that is not open has no size.
  useLayoutEffect(() => {
    const box = dialog.current;
    box?.showModal();
    return () => box?.close();
  }, []);
  const { card, target, place } = usePlaces(at);
  useEffect(rememberTour, []);

  const back = (): void => setAt(Math.max(0, at - 1));
  const next = (): void => (last ? onEnd() : setAt(at + 1));

  return (
    <dialog
      ref={dialog}
      className={styles.tour}
      data-bare={target === null}
      aria-labelledby={titleId}
      aria-describedby={textId}
      onCancel={(event) => {
        event.preventDefault();
        onEnd();
      }}
      onClose={(event) => {
        if (!event.currentTarget.open) onEnd();
      }}
      onKeyDown={(event) => {
        const deed = deedOf(TOUR_KEYS, event);
        if (deed === 'next' && !last) next();
        else if (deed === 'back') back();
      }}
    >
      {target && <div className={styles.ring} style={{ ...target }} />}
      <div ref={card} className={styles.card} style={{ ...place }}>
        <IconButton className={styles.close ?? ''} label={words.end} icon={<X aria-hidden />} onClick={onEnd} />
        {/* Read out whenever it changes: the focus stays on the button that changes it. */}
        <div aria-live="polite" aria-atomic>
          <p className={styles.count}>{words.step(format.number(at + 1), format.number(TOUR_STEPS.length))}</p>
          <h2 id={titleId} className={styles.title}>
            {words.steps[step].title}
          </h2>
          <p id={textId} className={styles.text}>
            {words.steps[step].text}
          </p>
        </div>
        <div className={styles.actions}>
          {/* Not taken away on the first step: whoever presses it keeps the focus. */}
          <Button look="outline" aria-disabled={at === 0} onClick={back}>
            {words.back}
          </Button>
          <Button look="primary" onClick={next}>
            {last ? words.done : words.next}
          </Button>
        </div>
      </div>
    </dialog>
  );
}

/** Where the step's target is, and where its card stands; found anew when the window changes. */
function usePlaces(at: number) {
  const t = useT();
  const card = useRef<HTMLDivElement>(null);
  const [places, setPlaces] = useState<{ target: Box | null; place: { left: number; top: number } | null }>({
    target: null,
    place: null,
  });
  useLayoutEffect(() => {
    const measure = (): void => {
      const element = targetOf(TOUR_STEPS[at] ?? 'map', t);
      const target = element && boxOf(element);
      const { offsetWidth: width = 0, offsetHeight: height = 0 } = card.current ?? {};
      const place = placeCard(target, { width, height }, { width: window.innerWidth, height: window.innerHeight });
      setPlaces({ target, place });
    };
    measure();
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, [at, t]);
  return { card, ...places };
}
