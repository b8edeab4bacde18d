import { useId, useMemo } from 'react';
import { LAYER_OF_KIND, type LayerId } from '../../domain/zone';
import { toggleLayer } from '../../state/actions';
import { useFormat, useT } from '../../state/selectors';
import { useStore } from '../../state/store';
import { VisuallyHidden } from '../kit/VisuallyHidden';

/** One layer's switch, and how many of its places the map can show. */
export function LayerSwitch({ layer }: { readonly layer: LayerId }) {
  const t = useT();
  const format = useFormat();
  const countsId = useId();
  const on = useStore((s) => s.view.layers.includes(layer));
  const zones = useStore((s) => s.dataset.zones);
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
      <span className="layer__counts" aria-hidden>
        {format.number(placed)}/{format.number(placed + unplaced)}
      </span>
      <VisuallyHidden id={countsId}>
        {t.layersPanel.onMap(format.number(placed))}, {t.layersPanel.withoutPosition(format.number(unplaced))}
      </VisuallyHidden>
    </li>
  );
}
