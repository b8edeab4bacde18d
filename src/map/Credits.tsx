import { Info } from 'lucide-react';
import { useT } from '../state/selectors';
import { useStore } from '../state/store';
import { HAS_ARCHIVE } from './streetArchive';

/** Who the map is drawn from. The first credit is always in sight, the others one step away. */
export function Credits() {
  const base = useStore((s) => s.view.base);
  const { credits } = useT().map;
  const all = [
    ...(base === 'positron' || base === 'liberty' ? [credits.openFreeMap] : []),
    credits.osm,
    ...(HAS_ARCHIVE ? [credits.protomaps] : []),
    credits.copernicus,
    credits.bando,
    credits.ourAirports,
    credits.worldBank,
  ];
  return (
    <details className="map__credits">
      <summary title={credits.button}>
        <span>© OpenStreetMap</span>
        <Info aria-hidden />
        <span className="visually-hidden">{credits.button}</span>
      </summary>
      <ul>
        {all.map((credit) => (
          <li key={credit}>{credit}</li>
        ))}
      </ul>
    </details>
  );
}
