import { useState } from 'react';
import type { LeftOut } from '../../domain/land/findLand';
import { hover, select } from '../../state/actions';
import { useFindWords } from '../../state/findWords';
import { useFormat } from '../../state/selectors';
import { useZoneName } from '../figure/names';
import { Button } from '../kit/Button';
import { Disclosure } from '../kit/Disclosure';
import styles from './find.module.css';

/** The places that only unpublished figures keep out, and which figures each lacks. */
export function LeftOutList({ leftOut }: { readonly leftOut: readonly LeftOut[] }) {
  const words = useFindWords();
  const format = useFormat();
  const name = useZoneName();
  const [open, setOpen] = useState(false);
  if (leftOut.length === 0) return null;
  const sorted = open ? leftOut.toSorted((a, b) => format.compare(name(a.zone), name(b.zone))) : [];
  return (
    <Disclosure
      className={styles.leftOut ?? ''}
      label={words.leftOut(format.number(leftOut.length))}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <ul className={styles.lacking} onPointerLeave={() => hover(null)}>
        {sorted.map(({ zone, lacks }) => (
          <li key={zone.id}>
            <Button look="link" onClick={() => select(zone.id)}>
              {name(zone)}
            </Button>
            <small>{words.lacks(format.list(lacks.map((id) => words.names[id])))}</small>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
