import { useT } from '../state/selectors';
import { CityFigures } from '../ui/city/CityFigures';
import { FoldingPanel } from '../ui/layout/FoldingPanel';

export function CityPanel() {
  const t = useT();
  return (
    <FoldingPanel label={t.regions.cityFigures} className="panel--shrinks" startsOpen>
      <CityFigures />
    </FoldingPanel>
  );
}
