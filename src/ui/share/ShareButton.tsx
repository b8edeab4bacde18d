import { Share2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { useT } from '../../state/selectors';
import { useStore } from '../../state/store';
import { Button } from '../kit/Button';
import { copyText, linkTo, PUBLIC_URL } from './link';
import './share.css';

type Outcome = { readonly link: string; readonly copied: boolean } | null;

/** Copies a link to what is on screen and says what it is good for. */
export function ShareButton() {
  const t = useT();
  const box = useRef<HTMLDivElement>(null);
  const [outcome, setOutcome] = useState<Outcome>(null);

  const share = async (): Promise<void> => {
    const link = linkTo(useStore.getState().view);
    const copied = await copyText(link);
    setOutcome({ link, copied });
    box.current?.showPopover();
  };

  return (
    <>
      <Button onClick={() => void share()}>
        <Share2 aria-hidden />
        {t.actions.share}
      </Button>
      <div ref={box} popover="auto" className="popover share">
        <output className="share__outcome">
          {outcome && <span>{outcome.copied ? t.share.copied : t.share.copyFailed}</span>}
          {outcome && !PUBLIC_URL && <span className="hint">{t.share.onlyHere(window.location.host)}</span>}
        </output>
        <input
          className="field"
          aria-label={t.share.link}
          readOnly
          value={outcome?.link ?? ''}
          onFocus={(event) => event.currentTarget.select()}
        />
      </div>
    </>
  );
}
