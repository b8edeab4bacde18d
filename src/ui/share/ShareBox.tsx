import { Copy, Send } from 'lucide-react';
import { lazy, Suspense, useEffect, useId, useState } from 'react';
import { useInvest } from '../../state/invest';
import { useFormat, useT } from '../../state/selectors';
import { idsOf, useShortlist } from '../../state/shortlist';
import { useStore } from '../../state/store';
import { Button } from '../kit/Button';
import { Disclosure } from '../kit/Disclosure';
import { Spinner } from '../kit/Spinner';
import { EmbedCode } from './EmbedCode';
import { copyText, linkTo, publicUrl, sharedView } from './link';

const QrCode = lazy(async () => ({ default: (await import('./QrCode')).QrCode }));

/** Longer ones are cut by some messengers. */
const LONG = 2000;

/** The link of what is on screen, copied at once; sent, scanned or embedded on request. */
export function ShareBox() {
  const t = useT();
  const { share: words } = useInvest();
  const format = useFormat();
  const view = useStore((s) => s.view);
  const hasLocal = useStore((s) => s.local !== undefined);
  const own = idsOf(useShortlist((s) => s.items));
  const [withList, setWithList] = useState(true);
  const [copied, setCopied] = useState<boolean | null>(null);
  const listed = view.sharedShortlist ?? own;
  const link = linkTo(sharedView(view, withList ? listed : []));

  const copy = async (): Promise<void> => setCopied(await copyText(link));
  useEffect(() => {
    let here = true;
    const copyAtOnce = async (): Promise<void> => {
      const done = await copyText(link);
      if (here) setCopied(done);
    };
    void copyAtOnce();
    return () => {
      here = false;
    };
  }, [link]);

  return (
    <>
      <output className="share__outcome">
        {copied !== null && <span>{copied ? t.share.copied : t.share.copyFailed}</span>}
        {!publicUrl() && <span className="hint">{t.share.onlyHere(window.location.host)}</span>}
      </output>
      <input
        className="field"
        aria-label={t.share.link}
        readOnly
        value={link}
        onFocus={(event) => event.currentTarget.select()}
      />
      {hasLocal && <p className="hint">{t.local.links}</p>}
      <p className="hint">{link.length > LONG ? words.tooLong : words.length(format.number(link.length))}</p>
      {listed.length > 0 && (
        <label className="check">
          <input type="checkbox" checked={withList} onChange={(event) => setWithList(event.target.checked)} />
          {words.includeList(format.number(listed.length))}
        </label>
      )}
      <div className="share__actions">
        <Button look="outline" onClick={() => void copy()}>
          <Copy aria-hidden />
          {words.copy}
        </Button>
        <NativeShare link={link} />
      </div>
      <Qr link={link} />
      {publicUrl() && (
        <Disclosure label={words.embed} className="share__embed">
          <EmbedCode />
        </Disclosure>
      )}
    </>
  );
}

/** The device's own share sheet, where there is one. */
function NativeShare({ link }: { readonly link: string }) {
  const t = useT();
  const { share: words } = useInvest();
  if (!('share' in navigator)) return null;
  const send = async (): Promise<void> => {
    try {
      await navigator.share({ title: t.app.title, url: link });
    } catch {
      // Closed by the reader, or refused by the device: the link is still here to be copied.
    }
  };
  return (
    <Button look="outline" onClick={() => void send()}>
      <Send aria-hidden />
      {words.native}
    </Button>
  );
}

function Qr({ link }: { readonly link: string }) {
  const { share: words } = useInvest();
  const id = useId();
  return (
    <section aria-labelledby={id} className="share__qr">
      <h3 id={id}>{words.qr}</h3>
      {publicUrl() ? (
        <Suspense fallback={<Spinner />}>
          <QrCode link={link} />
        </Suspense>
      ) : (
        <p className="hint">{words.noQr}</p>
      )}
    </section>
  );
}
