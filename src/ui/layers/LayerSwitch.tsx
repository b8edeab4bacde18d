import { useId, useMemo } from 'react';
import { KINDS, LAYER_OF_KIND, type LayerId } from '../../domain/zone';
import { toggleLayer } from '../../state/actions';
import { useFormat, useT } from '../../state/selectors';
import { useStore } from '../../state/store';
import { SignIcon } from '../kit/SignIcon';

/** One layer's switch, its signs, and how many of its places the map can show. */
export function LayerSwitch({ layer }: { readonly layer: LayerId }) {
  const t = useT();
  const format = useFormat();
  const countsId = useId();
  const on = useStore((s) => s.view.layers.includes(layer));
  const zones = useStore((s) => s.dataset.zones);
  const kinds = KINDS.filter((kind) => LAYER_OF_KIND[kind] === layer);
  const { placed, unplaced } = useMemo(() => {
    const own = zones.filter((zone) => LAYER_OF_KIND[zone.kind] === layer);
    const placed = own.filter((zone) => zone.position ?? zone.outline).length;
    return { placed, unplaced: own.length - placed };
  }, [zones, layer]);

  return (
    <li className="layer">
      <label className="check">
        <input
          type="checkbox"
          checked={on}
          aria-describedby={countsId}
          onChange={(event) => toggleLayer(layer, event.target.checked)}
        />
        {t.layers[layer]}
      </label>
      <span className="layer__signs">
        {kinds.map((kind) => (
          <SignIcon key={kind} kind={kind} />
        ))}
      </span>
      <p id={countsId} className="layer__counts">
        {t.layersPanel.onMap(format.number(placed))}
        {unplaced > 0 && ` · ${t.layersPanel.withoutPosition(format.number(unplaced))}`}
      </p>
    </li>
  );
}
