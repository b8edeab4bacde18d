import { SharedTray } from '../shortlist/SharedTray';
import { covers } from '../layout/mapPadding';
import { CompareTray } from './CompareTray';
import './tray.css';

const coversTop = covers('top');

/** What waits to be looked at, over the map: a list that came with the link, places to compare. */
export function Trays() {
  return (
    <div className="trays">
      <SharedTray />
      <div className="trays__cover" ref={coversTop}>
        <CompareTray />
      </div>
    </div>
  );
}
