import { lazy, Suspense } from 'react';
import { plotsAddress } from '../../data/plots/address';
import { LAYERS } from '../../domain/zone';
import { useFormat, useT } from '../../state/selectors';
import { useStore } from '../../state/store';
import { FoldingPanel } from '../layout/FoldingPanel';
import { BaseChoice } from './BaseChoice';
import { LayerSwitch } from './LayerSwitch';
import { LensChoice } from './LensChoice';
import './layers.css';

const PlotsLayer = lazy(async () => ({ default: (await import('../plots/PlotsLayer')).PlotsLayer }));

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
      {plotsAddress() !== null && (
        <Suspense>
          <PlotsLayer />
        </Suspense>
      )}
      <Unplaced />
      <LensChoice />
      <BaseChoice />
    </FoldingPanel>
  );
}

/** Places that no publication puts anywhere: they stand in the table, not on the map. */
function Unplaced() {
  const t = useT();
  const format = useFormat();
  const unplaced = useStore((s) => s.dataset.zones.filter((zone) => !zone.position && !zone.outline).length);
  return unplaced === 0 ? null : <p className="layers__note">{t.layersPanel.onlyInTable(format.number(unplaced))}</p>;
}
