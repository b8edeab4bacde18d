import { useState } from 'react';
import { useInvest } from '../../state/invest';
import { selectZoneById, useT } from '../../state/selectors';
import { useStore } from '../../state/store';
import { LANGS, type Lang } from '../../view/view';
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
  const t = useT();
  const { brief: words } = useInvest();
  const name = useZoneName();
  const byId = useStore(selectZoneById);
  const zones = ids.flatMap((id) => byId.get(id) ?? []);
  const [dated, setDated] = useState(false);
  const { make, busy, outcome } = useFileMaking(words);
  const choice = (label: string, languages: readonly [Lang] | readonly [Lang, Lang], lang?: Lang) => (
    <li key={label}>
      <Button
        look="outline"
        lang={lang}
        disabled={busy}
        onClick={() => void make(() => makeBriefFile({ zones, languages, dated }))}
      >
        {label}
      </Button>
    </li>
  );
  return (
    <Dialog title={words.title} onClose={onClose}>
      <p>{zones.map(name).join(' · ')}</p>
      <h3 className="export__heading">{words.language}</h3>
      <ul className="export__formats">
        {LANGS.map((lang) => choice(t.langs[lang], [lang], lang))}
        {choice(words.both, ['vi', 'en'])}
      </ul>
      <label className="check">
        <input type="checkbox" checked={dated} onChange={(event) => setDated(event.target.checked)} />
        {words.printDate}
      </label>
      {outcome}
    </Dialog>
  );
}
