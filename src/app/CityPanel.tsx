import { useT } from '../state/selectors';
import { CityFigures } from '../ui/city/CityFigures';
import { FoldingPanel } from '../ui/layout/FoldingPanel';
import { Part } from './Part';

export function CityPanel() {
  const t = useT();
  return (
    <FoldingPanel label={t.regions.cityFigures} className="panel--shrinks" startsOpen>
      <Part>
        <CityFigures />
      </Part>
    </FoldingPanel>
  );
}
