import { RING_CRITERIA } from '../../domain/land/criteria';
import type { LimitId } from '../../domain/land/criterionIds';
import { worstPrecisionM } from '../../domain/geometry/distance';
import { useFindWords } from '../../state/findWords';
import { useFormat } from '../../state/selectors';
import { useStore } from '../../state/store';
import { metresText } from '../zone/distanceText';

/** Whether a ring road is there, and how well its line is known; for the expressways, which they are. */
export function RoadStatus({ id }: { readonly id: LimitId }) {
  const words = useFindWords();
  const format = useFormat();
  const lines = useStore((s) => s.dataset.contextLines.features);
  const ring = (RING_CRITERIA as Readonly<Record<string, string>>)[id];
  const roads = lines.filter(({ properties: p }) => (ring ? p.id === ring : p.class === 'motorway'));
  return roads.map(({ properties: { id: road, nameVi, status, precisionM } }) => {
    const off = worstPrecisionM(precisionM);
    return (
      <p key={road} className="hint">
        {nameVi}: <strong>{words.roadStatus[status]}</strong>
        {off !== null && ` ± ${metresText(off, format)}`}
      </p>
    );
  });
}
