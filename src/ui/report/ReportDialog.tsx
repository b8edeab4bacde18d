import { Copy, Mail } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import type { FigureRef } from '../../domain/contradiction';
import { mailTo } from '../../domain/report/mail';
import { wrongFigure } from '../../domain/report/wrongFigure';
import { useReportWords } from '../../state/reportWords';
import { useFormat, useT, useText } from '../../state/selectors';
import { useStore } from '../../state/store';
import { defaultView } from '../../view/view';
import { useClaimText } from '../figure/claimText';
import { sourceDialog, useFigureName } from '../figure/names';
import { Button } from '../kit/Button';
import { Dialog } from '../kit/Dialog';
import { copyText, linkTo, publicUrl } from '../share/link';
import { reportAddress } from './address';
import { APP_RELEASE } from './appRelease';
import { reportMessage } from './message';
import styles from './report.module.css';

interface ReportDialogProps {
  readonly of: FigureRef;
  readonly onClose: () => void;
}

/** A message about a wrong figure, written but for what only the reader knows; to copy, or to send as mail. */
export function ReportDialog({ of, onClose }: ReportDialogProps) {
  const t = useT();
  const words = useReportWords();
  const { name, link, shortLink, prefilled } = useMessage(of);
  const [text, setText] = useState(prefilled);
  const [copied, setCopied] = useState<boolean | null>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const hintId = useId();
  const to = reportAddress();
  const subject = words.text.subject(name);
  const mail = mailTo({ to, subject, text, link, shortLink, cutNote: words.text.cut });

  // The place for the reader's own words is the second line.
  useEffect(() => {
    const start = prefilled.indexOf('\n') + 1;
    box.current?.focus();
    box.current?.setSelectionRange(start, start);
  }, [prefilled]);

  const copy = async (): Promise<void> => {
    const done = await copyText(text);
    setCopied(done);
    if (!done) box.current?.select();
  };

  return (
    <Dialog title={subject} onClose={onClose}>
      <p id={hintId}>{words.intro}</p>
      <textarea
        ref={box}
        className={`field ${styles.message}`}
        rows={14}
        aria-label={words.message}
        aria-describedby={hintId}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setCopied(null);
        }}
      />
      <p className="hint">{to === null ? words.noAddress : words.to(to)}</p>
      {!publicUrl() && <p className="hint">{t.share.onlyHere(window.location.host)}</p>}
      {mail.shortened && <p className={styles.shortened}>{words.shortened}</p>}
      <div className={styles.actions}>
        <Button look="primary" onClick={() => void copy()}>
          <Copy aria-hidden />
          {words.copy}
        </Button>
        <a className="button button--outline" href={mail.href}>
          <Mail aria-hidden />
          {words.mail}
        </a>
      </div>
      <output className={styles.outcome}>{copied !== null && (copied ? words.copied : words.copyFailed)}</output>
    </Dialog>
  );
}

function useMessage(of: FigureRef) {
  const t = useT();
  const words = useReportWords();
  const format = useFormat();
  const claimText = useClaimText();
  const text = useText();
  const dataset = useStore((s) => s.dataset);
  const view = useStore((s) => s.view);
  const name = useFigureName()(of);
  const link = linkTo(view);
  const shortLink = linkTo({ ...defaultView(view.lang), dialog: sourceDialog(of) });
  const prefilled = reportMessage(
    wrongFigure(dataset, of),
    { name, link, app: APP_RELEASE, release: dataset.release },
    {
      words: words.text,
      format,
      claimText: (claim) => claimText(claim).whole,
      text,
      sources: dataset.sources,
      unknown: t.unknown,
      local: t.local.hint,
    },
  );
  return { name, link, shortLink, prefilled };
}
