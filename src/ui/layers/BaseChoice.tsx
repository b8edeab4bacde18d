import { useId } from 'react';
import { changeView } from '../../state/actions';
import { useT } from '../../state/selectors';
import { useStore } from '../../state/store';
import { Disclosure } from '../kit/Disclosure';
import { BASES, type BaseId } from '../../view/view';

/** What lies beneath the data. All but the first need the network, and say so. */
export function BaseChoice() {
  const t = useT();
  const id = useId();
  const base = useStore((s) => s.view.base);
  return (
    <Disclosure className="base" label={t.layersPanel.base} aside={base !== 'offline' && t.layersPanel.bases[base]}>
      <select
        aria-label={t.layersPanel.base}
        className="field"
        value={base}
        aria-describedby={`${id}-hint`}
        onChange={(event) => changeView({ base: event.target.value as BaseId })}
      >
        {BASES.map((value) => (
          <option key={value} value={value}>
            {t.layersPanel.bases[value]}
          </option>
        ))}
      </select>
      <p id={`${id}-hint`} className="hint">
        {t.layersPanel.baseHint}
      </p>
    </Disclosure>
  );
}
