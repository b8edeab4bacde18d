import { useId, useState } from 'react';
import { LANG_NAMES } from '../../i18n/langNames';
import { useInvest } from '../../state/invest';
import { selectZoneById } from '../../state/selectors';
import { useStore } from '../../state/store';
import { LANGS, langTag, type Lang } from '../../view/view';
import { useZoneName } from '../figure/names';
import { Button } from '../kit/Button';
import { Dialog } from '../kit/Dialog';
import { useFileMaking } from '../exportMenu/useFileMaking';
import '../exportMenu/exportMenu.css';
import { makeBriefFile } from './makeBriefFile';

interface BriefDialogProps {
  readonly ids: readonly string[];
  readonly onClose: () => void;
}

/** One press makes the page: in a language, or in two side by side. */
export function BriefDialog({ ids, onClose }: BriefDialogProps) {
  const { brief: words } = useInvest();
  const name = useZoneName();
  const byId = useStore(selectZoneById);
  const zones = ids.flatMap((id) => byId.get(id) ?? []);
  const [dated, setDated] = useState(false);
  const { make, busy, outcome } = useFileMaking(words);
  const heading = useId();
  const makeIn = (languages: readonly [Lang] | readonly [Lang, Lang]) =>
    void make(() => makeBriefFile({ zones, languages, dated }));
  return (
    <Dialog title={words.title} onClose={onClose}>
      <p>{zones.map(name).join(' · ')}</p>
      <h3 className="export__heading">{words.language}</h3>
      <ul className="export__formats">
        {LANGS.map((lang) => (
          <li key={lang}>
            <Button look="outline" lang={langTag(lang)} disabled={busy} onClick={() => makeIn([lang])}>
              {LANG_NAMES[lang]}
            </Button>
          </li>
        ))}
      </ul>
      <h3 className="export__heading" id={heading}>
        {words.both}
      </h3>
      <Pair labelledBy={heading} busy={busy} onMake={makeIn} />
      <label className="check">
        <input type="checkbox" checked={dated} onChange={(event) => setDated(event.target.checked)} />
        {words.printDate}
      </label>
      {outcome}
    </Dialog>
  );
}

interface PairProps {
  readonly labelledBy: string;
  readonly busy: boolean;
  readonly onMake: (languages: readonly [Lang, Lang]) => void;
}

/** Any two languages: at first that of the screen and the one that most of the others read. */
function Pair({ labelledBy, busy, onMake }: PairProps) {
  const { brief: words } = useInvest();
  const lang = useStore((s) => s.i18n.lang);
  const [[first, second], setPair] = useState<readonly [Lang, Lang]>(
    lang === 'en' || lang === 'vi' ? ['vi', 'en'] : [lang, 'en'],
  );
  // The language of the other side changes places with it.
  const choose = (side: 0 | 1, chosen: Lang): void =>
    setPair(side === 0 ? [chosen, chosen === second ? first : second] : [chosen === first ? second : first, chosen]);
  const select = (side: 0 | 1, label: string, value: Lang) => (
    <select
      className="field"
      aria-label={label}
      value={value}
      onChange={(event) => choose(side, LANGS.find((id) => id === event.target.value) ?? value)}
    >
      {LANGS.map((id) => (
        <option key={id} value={id} lang={langTag(id)}>
          {LANG_NAMES[id]}
        </option>
      ))}
    </select>
  );
  return (
    <div role="group" aria-labelledby={labelledBy} className="export__formats">
      {select(0, words.firstLanguage, first)}
      {select(1, words.secondLanguage, second)}
      <Button look="outline" disabled={busy} onClick={() => onMake([first, second])}>
        {`${LANG_NAMES[first]} · ${LANG_NAMES[second]}`}
      </Button>
    </div>
  );
}
