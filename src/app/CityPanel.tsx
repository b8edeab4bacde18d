import { useT } from '../state/selectors';
import { CityFigures } from '../ui/city/CityFigures';
import { Disclosure } from '../ui/kit/Disclosure';
import { Panel } from '../ui/layout/Panel';

export function CityPanel() {
  const t = useT();
  return (
    <Panel label={t.regions.cityFigures} className="panel--shrinks">
      <Disclosure label={<h2 className="panel__title">{t.regions.cityFigures}</h2>} open>
        <CityFigures />
      </Disclosure>
    </Panel>
  );
}
