import { ArrowDown, ArrowUp, GripVertical, X } from 'lucide-react';
import { useId, useLayoutEffect, useRef, useState, type MouseEvent } from 'react';
import { hover } from '../../state/actions';
import { useInvest } from '../../state/invest';
import { selectZoneById } from '../../state/selectors';
import { moveInShortlist, removeFromShortlist, setNote } from '../../state/shortlist';
import { MAX_NOTE, type Kept } from '../../state/shortlistFile';
import { useStore } from '../../state/store';
import { useZoneName } from '../figure/names';
import { Button, IconButton } from '../kit/Button';
import styles from './shortlist.module.css';
import { ZoneFacts } from './ZoneFacts';
import { ZoneTitle } from './ZoneTitle';

interface OwnItemProps {
  readonly item: Kept;
  readonly place: number;
  readonly last: boolean;
  /** Says to those who cannot see it where a place has gone. */
  readonly onMoved: (name: string, place: number) => void;
}

/** One place of the own list: its figures, its note, and the ways to move or remove it. */
export function OwnItem({ item: { id, note }, place, last, onMoved }: OwnItemProps) {
  const words = useInvest().shortlist;
  const zoneName = useZoneName();
  const zone = useStore((s) => selectZoneById(s).get(id));
  const name = zone ? zoneName(zone) : id;
  const pressed = useRef<HTMLButtonElement>(null);
  // The entry takes its new place and the focus with it, so that one may press again.
  useLayoutEffect(() => {
    pressed.current?.focus();
    pressed.current = null;
  });
  const move = (by: -1 | 1) => (event: MouseEvent<HTMLButtonElement>) => {
    if (by === -1 ? place === 0 : last) return;
    pressed.current = event.currentTarget;
    moveInShortlist(id, by);
    onMoved(name, place + by + 1);
  };
  return (
    <li className={styles.item} data-id={id} onPointerEnter={() => hover(id)} onPointerLeave={() => hover(null)}>
      <div className={styles.head}>
        <span className={styles.grip} draggable aria-hidden>
          <GripVertical />
        </span>
        {zone ? (
          <ZoneTitle zone={zone} />
        ) : (
          <p className={styles.gone}>
            {id} <small>{words.goneItem}</small>
          </p>
        )}
        <span className={styles.moves}>
          <IconButton
            label={words.up(name)}
            icon={<ArrowUp aria-hidden />}
            aria-disabled={place === 0}
            onClick={move(-1)}
          />
          <IconButton
            label={words.down(name)}
            icon={<ArrowDown aria-hidden />}
            aria-disabled={last}
            onClick={move(1)}
          />
          <IconButton label={words.remove(name)} icon={<X aria-hidden />} onClick={() => removeFromShortlist(id)} />
        </span>
      </div>
      {zone && <ZoneFacts zone={zone} />}
      <Note id={id} name={name} note={note} />
    </li>
  );
}

function Note({ id, name, note }: { readonly id: string; readonly name: string; readonly note: string }) {
  const words = useInvest().shortlist;
  const field = useId();
  const [asked, setAsked] = useState(false);
  if (!asked && note === '') {
    return (
      <Button look="link" className={styles.addNote ?? ''} onClick={() => setAsked(true)} aria-label={words.note(name)}>
        {words.addNote}
      </Button>
    );
  }
  return (
    <>
      <label className="visually-hidden" htmlFor={field}>
        {words.note(name)}
      </label>
      <textarea
        id={field}
        className={`field ${styles.note}`}
        rows={2}
        maxLength={MAX_NOTE}
        placeholder={words.notePlaceholder}
        value={note}
        // The field was asked for by the press that made it.
        ref={(element) => {
          if (asked && note === '') element?.focus();
        }}
        onChange={(event) => {
          setAsked(true);
          setNote(id, event.target.value);
        }}
      />
    </>
  );
}
