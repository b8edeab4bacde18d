import { useFindWords } from '../../state/findWords';
import { useFormat } from '../../state/selectors';
import { useStore } from '../../state/store';
import { useZoneName } from '../figure/names';
import { metresText } from '../zone/distanceText';

/** How distances are taken, and how far the other ends may be off. */
export function DistanceNote() {
  const words = useFindWords();
  const format = useFormat();
  const name = useZoneName();
  const gateways = useStore((s) => s.dataset.gateways);
  const ends = gateways.map((gateway) => words.otherEnd(name(gateway), metresText(gateway.precisionM, format)));
  return (
    <p className="hint">
      {words.distanceNote} {format.list(ends)}
    </p>
  );
}
