import { Share2 } from 'lucide-react';
import { lazy, Suspense, useRef, useState } from 'react';
import { useT } from '../../state/selectors';
import { Button } from '../kit/Button';
import { Spinner } from '../kit/Spinner';
import './share.css';

const ShareBox = lazy(async () => ({ default: (await import('./ShareBox')).ShareBox }));

/** Copies a link to what is on screen, and opens what else can be done with it. */
export function ShareButton() {
  const t = useT();
  const box = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        aria-expanded={open}
        onClick={() => {
          setOpen(true);
          box.current?.showPopover();
        }}
      >
        <Share2 aria-hidden />
        {t.actions.share}
      </Button>
      <div ref={box} popover="auto" className="popover share" onToggle={(event) => setOpen(event.newState === 'open')}>
        {open && (
          <Suspense fallback={<Spinner />}>
            <ShareBox />
          </Suspense>
        )}
      </div>
    </>
  );
}
