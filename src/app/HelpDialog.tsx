import { useState } from 'react';
import { useT } from '../state/selectors';
import { Dialog } from '../ui/kit/Dialog';
import { singleKeysOn, switchSingleKeys } from './singleKeys';
import './help.css';

const IS_MAC = /Mac|iPhone|iPad/.test(navigator.userAgent);

const KEYS = [
  { keys: IS_MAC ? ['⌘', 'K'] : ['Ctrl', 'K'], what: 'search', single: false },
  { keys: ['/'], what: 'search', single: true },
  { keys: ['T'], what: 'table', single: true },
  { keys: ['L'], what: 'lens', single: true },
  { keys: ['F'], what: 'filters', single: true },
  { keys: ['?'], what: 'help', single: true },
  { keys: ['Esc'], what: 'escape', single: false },
] as const;

/** What the signs mean, and the keyboard shortcuts with their switch. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useT();
  const [single, setSingle] = useState(singleKeysOn);
  return (
    <Dialog title={t.help.title} onClose={onClose}>
      <p>{t.help.about}</p>
      <h3>{t.help.shortcuts}</h3>
      <dl className="keys">
        {KEYS.map(({ keys, what, single: needsSingle }) => (
          <div key={keys.join()} className="keys__row" data-off={needsSingle && !single}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t.help.keys[what]}</dd>
          </div>
        ))}
      </dl>
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
        {t.help.single}
      </label>
      <p id="single-hint" className="hint">
        {t.help.singleHint}
      </p>
    </Dialog>
  );
}
