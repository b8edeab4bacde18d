import { LAYERS } from '../../domain/zone';
import { useT } from '../../state/selectors';
import { Disclosure } from '../kit/Disclosure';
import { Panel } from '../layout/Panel';
import { BaseChoice } from './BaseChoice';
import { LayerSwitch } from './LayerSwitch';
import { LensChoice } from './LensChoice';
import './layers.css';

/** What is on the map, what colours it, and what lies beneath. */
export function LayersPanel() {
  const t = useT();
  return (
    <Panel label={t.regions.layers}>
      <Disclosure label={<h2 className="panel__title">{t.regions.layers}</h2>} open>
        <ul className="layers">
          {LAYERS.map((layer) => (
            <LayerSwitch key={layer} layer={layer} />
          ))}
        </ul>
        <LensChoice />
        <BaseChoice />
      </Disclosure>
    </Panel>
  );
}
