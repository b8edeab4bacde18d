import { useMemo } from 'react';
import { LAYER_OF_KIND, KINDS } from '../../domain/zone';
import { selectShownZones, useT } from '../../state/selectors';
import { useStore } from '../../state/store';
import { Disclosure } from '../kit/Disclosure';
import { SignIcon } from '../kit/SignIcon';
import { Panel } from '../layout/Panel';
import { BinRamp } from './BinRamp';
import { CategoryList } from './CategoryList';
import { legendModel } from './legendModel';
import './legend.css';

/** What the colours and signs on the map mean, and of how many places the figure is known. */
export function LegendPanel({ startsOpen }: { readonly startsOpen: boolean }) {
  const t = useT();
  const lens = useStore((s) => s.view.lens);
  const layers = useStore((s) => s.view.layers);
  const dataset = useStore((s) => s.dataset);
  const zones = useStore(selectShownZones);
  const model = useMemo(() => legendModel(lens, zones, dataset), [lens, zones, dataset]);
  const kinds = KINDS.filter((kind) => layers.includes(LAYER_OF_KIND[kind]));
  const unit = lens === 'status' ? null : t.legend.units[lens];

  return (
    <Panel label={t.regions.legend} className="legend">
      <Disclosure
        open={startsOpen}
        label={
          <>
            {t.lens[lens]}
            {unit && <span className="legend__unit">{unit}</span>}
          </>
        }
      >
        {lens === 'status' ? <CategoryList model={model} /> : <BinRamp lens={lens} model={model} />}
        <ul className="legend__signs" aria-label={t.legend.shapes}>
          {kinds.map((kind) => (
            <li key={kind}>
              <SignIcon kind={kind} />
              {t.legend.kinds[kind]}
            </li>
          ))}
          <li>
            <i className="legend__outline" aria-hidden />
            {t.legend.outline}
          </li>
          <li>
            <i className="legend__outline legend__outline--estimate" aria-hidden />
            {t.legend.estimate}
          </li>
          <li>
            <i className="legend__approximate" aria-hidden />
            {t.legend.approximate}
          </li>
        </ul>
      </Disclosure>
    </Panel>
  );
}
