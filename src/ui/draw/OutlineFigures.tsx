import type { Polygon } from 'geojson';
import { useMemo } from 'react';
import { crossings, type XY } from '../../domain/corners/crossing';
import { gridAreaHa } from '../../domain/corners/area';
import { measure, nearestRoads, type RoadDistance } from '../../domain/drawing/measure';
import { cornersOf } from '../../geodesy/cornersOnGrid';
import { VN2000_ACCURACY_M } from '../../geodesy/vn2000';
import { useCornerDraft } from '../../state/cornerDraft';
import { useDrawWords } from '../../state/drawWords';
import { useFormat } from '../../state/selectors';
import { useStore } from '../../state/store';
import { Alert } from '../kit/Alert';
import styles from './draw.module.css';
import { distanceText, hectares, rounded, squareMetres } from './measureText';
import { OverlapTable } from './OverlapTable';

interface OutlineFiguresProps {
  readonly geometry: Polygon;
  /** From a table on VN-2000: the datum shift then counts among the doubts. */
  readonly shifted: boolean;
}

/** Area, perimeter, distance to roads and overlap of a proposed outline. */
export function OutlineFigures({ geometry, shifted }: OutlineFiguresProps) {
  const words = useDrawWords();
  const format = useFormat();
  const lines = useStore((s) => s.dataset.contextLines);
  const grid = useCornerDraft((s) => s.grid);
  const figures = useMemo(() => measure(geometry), [geometry]);
  const onGridHa = useMemo(() => gridAreaHa(cornersOf(geometry.coordinates[0] ?? [], grid)), [geometry, grid]);
  const roads = useMemo(
    () => nearestRoads(geometry, shifted ? VN2000_ACCURACY_M : 0, lines),
    [geometry, shifted, lines],
  );
  const crosses = useMemo(() => {
    const ring = (geometry.coordinates[0] ?? []).slice(0, -1).map(([lon = 0, lat = 0]): XY => [lon, lat]);
    return crossings(ring).length > 0;
  }, [geometry]);
  const areaHa = figures.areaHa ?? 0;
  if (crosses) return <Alert>{words.figures.crossing}</Alert>;
  const { expressway, road } = roads;
  return (
    <>
      <dl className={styles.figures}>
        <dt>{words.figures.area}</dt>
        <dd>
          <strong>{hectares(areaHa, format)}</strong> <span>({squareMetres(areaHa, format)})</span>
        </dd>
        <dt>{words.figures.gridArea}</dt>
        <dd>{hectares(onGridHa, format)}</dd>
        <dt>{words.figures.perimeter}</dt>
        <dd>{distanceText(figures.lengthM, format)}</dd>
        {expressway && (
          <>
            <dt>{words.figures.expressway}</dt>
            <dd>
              <RoadText road={expressway} />
            </dd>
          </>
        )}
        {road && (
          <>
            <dt>{words.figures.road}</dt>
            <dd>
              <RoadText road={road} />
            </dd>
          </>
        )}
      </dl>
      <p className="hint">{words.figures.about}</p>
      <OverlapTable geometry={geometry} />
    </>
  );
}

function RoadText({ road: { name, status, km, plusMinusKm } }: { readonly road: RoadDistance }) {
  const { figures } = useDrawWords();
  const format = useFormat();
  // No finer than the doubt of the line.
  const step = plusMinusKm >= 0.1 ? 100 : 10;
  const metres = rounded((km * 1000) / step, 0) * step;
  const note = figures.roadStatus[status];
  return (
    <>
      {km === 0 ? figures.inside : distanceText(metres, format)} ± {distanceText(plusMinusKm * 1000, format)}:{' '}
      <span>
        {name}
        {note !== '' && ` (${note})`}
      </span>
    </>
  );
}
