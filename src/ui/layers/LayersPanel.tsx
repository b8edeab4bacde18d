import { LAYERS } from '../../domain/zone';
import { useT } from '../../state/selectors';
import { FoldingPanel } from '../layout/FoldingPanel';
import { BaseChoice } from './BaseChoice';
import { LayerSwitch } from './LayerSwitch';
import { LensChoice } from './LensChoice';
import './layers.css';

/** What is on the map, what colours it, and what lies beneath. */
export function LayersPanel() {
  const t = useT();
  return (
    <FoldingPanel label={t.regions.layers} startsOpen>
      <ul className="layers">
        {LAYERS.map((layer) => (
          <LayerSwitch key={layer} layer={layer} />
        ))}
      </ul>
      <LensChoice />
      <BaseChoice />
    </FoldingPanel>
  );
}
