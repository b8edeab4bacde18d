import { BookOpen, Footprints } from 'lucide-react';
import { useState } from 'react';
import { useHelpWords } from '../state/helpWords';
import { useT } from '../state/selectors';
import { useStore } from '../state/store';
import { Button } from '../ui/kit/Button';
import { Dialog } from '../ui/kit/Dialog';
import { VisuallyHidden } from '../ui/kit/VisuallyHidden';
import { keyGroups } from './helpKeys';
import { singleKeysOn, switchSingleKeys } from './singleKeys';
import './help.css';

interface HelpDialogProps {
  readonly onClose: () => void;
  readonly onTour: () => void;
}

/** What the signs mean, the tour, the guide, and every key with the switch of the single ones. */
export function HelpDialog({ onClose, onTour }: HelpDialogProps) {
  const t = useT();
  const words = useHelpWords();
  const [single, setSingle] = useState(singleKeysOn);
  return (
    <Dialog title={t.help.title} onClose={onClose}>
      <p>{words.about}</p>
      <div className="help__ways">
        <Button look="outline" onClick={onTour}>
          <Footprints aria-hidden />
          {words.tour.start}
        </Button>
        <GuideLink />
      </div>
      <p className="hint">{words.guideHint}</p>
      <h3>{words.shortcuts}</h3>
      <label className="check">
        <input
          type="checkbox"
          checked={single}
          aria-describedby="single-hint"
          onChange={(event) => {
            setSingle(event.target.checked);
            switchSingleKeys(event.target.checked);
          }}
        />
        {words.single}
      </label>
      <p id="single-hint" className="hint">
        {words.singleHint}
      </p>
      {keyGroups(words).map(({ title, lines }) => (
        <section key={title} aria-label={title}>
          <h4 className="keys__group">{title}</h4>
          <dl className="keys">
            {lines.map(({ id, combinations, what }) => (
              <div key={id} className="keys__row">
                <dt>
                  {combinations.map(({ signs, single: needsSingle }, i) => (
                    <span key={signs.join(' ')} className="keys__keys" data-off={needsSingle && !single}>
                      {i > 0 && <span className="keys__or">{words.or}</span>}
                      {signs.map((sign) => (
                        <kbd key={sign}>{sign}</kbd>
                      ))}
                    </span>
                  ))}
                </dt>
                <dd>{what}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  );
}

/** The guide is a page of the build: it is kept on the device with everything else. */
function GuideLink() {
  const words = useHelpWords();
  const lang = useStore((s) => (s.view.lang === 'vi' ? 'vi' : 'en'));
  return (
    <a
      className="button button--outline help__guide"
      href={`guide/${lang}.html`}
      target="_blank"
      rel="noopener"
      hrefLang={lang}
    >
      <BookOpen aria-hidden />
      {words.guide}
      <VisuallyHidden> ({words.newTab})</VisuallyHidden>
    </a>
  );
}
