import { Share2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { useT } from '../../state/selectors';
import { useStore } from '../../state/store';
import { encodeView } from '../../view/urlCodec';
import { Button } from '../kit/Button';
import './share.css';

/** Where the app is deployed for everybody, set when it is built; empty when there is no such place. */
const PUBLIC_URL: string | undefined = import.meta.env.VITE_PUBLIC_URL;

type Outcome = { readonly link: string; readonly copied: boolean } | null;

/** Copies a link to what is on screen and says what it is good for. */
export function ShareButton() {
  const t = useT();
  const box = useRef<HTMLDivElement>(null);
  const [outcome, setOutcome] = useState<Outcome>(null);

  const share = async (): Promise<void> => {
    const link = linkTo(`?${encodeView(useStore.getState().view)}`);
    const copied = await copy(link);
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

function linkTo(query: string): string {
  return new URL(query, PUBLIC_URL ? PUBLIC_URL : window.location.href.replace(/[?#].*$/, '')).href;
}

/** False where the browser forbids it, or has no clipboard outside secure pages. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
