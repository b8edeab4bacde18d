import { useState } from 'react';
import { useInvest } from '../../state/invest';
import { useStore } from '../../state/store';
import { Button } from '../kit/Button';
import { copyText, embedLink } from './link';

/** What another page needs to show this zone or result. */
export function EmbedCode() {
  const { share: words } = useInvest();
  const view = useStore((s) => s.view);
  const [copied, setCopied] = useState<boolean | null>(null);
  const code = `<iframe src="${embedLink(view).replaceAll('&', '&amp;')}" width="640" height="480" style="border:0" loading="lazy" title="Hanoi Zones"></iframe>`;
  return (
    <>
      <p className="hint">{words.embedHint}</p>
      <textarea className="field" rows={4} readOnly aria-label={words.embedCode} value={code} />
      <Button look="outline" onClick={() => void copyText(code).then(setCopied)}>
        {words.embedCopy}
      </Button>
      <output className="hint">{copied !== null && (copied ? words.codeCopied : words.copyFailed)}</output>
    </>
  );
}
