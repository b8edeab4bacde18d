import { useId } from 'react';
import { changeView } from '../../state/actions';
import { useT } from '../../state/selectors';
import { useStore } from '../../state/store';
import { BASES, type BaseId } from '../../view/view';

/** What lies beneath the data. All but the first need the network, and say so. */
export function BaseChoice() {
  const t = useT();
  const id = useId();
  const base = useStore((s) => s.view.base);
  return (
    <div className="base">
      <label className="group-title" htmlFor={id}>
        {t.layersPanel.base}
      </label>
      <select
        id={id}
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
    </div>
  );
}
