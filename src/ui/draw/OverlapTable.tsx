import type { Polygon } from 'geojson';
import { useMemo } from 'react';
import { overlaps } from '../../domain/drawing/measure';
import { select } from '../../state/actions';
import { useDrawWords } from '../../state/drawWords';
import { useFormat } from '../../state/selectors';
import { useStore } from '../../state/store';
import { useZoneName } from '../figure/names';
import { Button } from '../kit/Button';
import styles from './draw.module.css';
import { hectares, rounded } from './measureText';

/** What an outline has in common with the outlines of zones, and how good those are. */
export function OverlapTable({ geometry }: { readonly geometry: Polygon }) {
  const words = useDrawWords();
  const format = useFormat();
  const name = useZoneName();
  const zones = useStore((s) => s.dataset.zones);
  const found = useMemo(() => overlaps(geometry, zones), [geometry, zones]);
  const outlined = zones.filter(({ outline }) => outline !== null).length;
  const counted = words.overlaps.others(format.number(outlined), format.number(zones.length));
  if (found.length === 0) {
    return (
      <p className="hint">
        {words.overlaps.none(format.number(outlined))} {counted}
      </p>
    );
  }
  const percent = (value: number): string => format.percent(rounded(value, 1));
  return (
    <div>
      <table className={styles.table}>
        <caption>{words.overlaps.title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.overlaps.zone}</th>
            <th scope="col">{words.overlaps.common}</th>
            <th scope="col">{words.overlaps.kind}</th>
          </tr>
        </thead>
        <tbody>
          {found.map(({ zone, areaHa, pctOfOutline, pctOfZone }) => (
            <tr key={zone.id}>
              <th scope="row">
                <Button look="link" onClick={() => select(zone.id)}>
                  {name(zone)}
                </Button>
              </th>
              <td>
                <strong>{hectares(areaHa, format)}</strong>
                <small>
                  {percent(pctOfOutline)} {words.overlaps.ofOutline}, {percent(pctOfZone)} {words.overlaps.ofZone}
                </small>
              </td>
              <td>
                {zone.outline && words.overlaps.kinds[zone.outline.kind]}
                <small>{zone.outline && words.overlaps.accuracy(zone.outline.accuracyM)}</small>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="hint">{counted}</p>
    </div>
  );
}
