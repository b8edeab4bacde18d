import { SharedTray } from '../shortlist/SharedTray';
import { covers } from '../layout/mapPadding';
import { CompareTray } from './CompareTray';
import './tray.css';

const coversTop = covers('top');

/** What waits to be looked at, over the map: places to compare, a list that came with the link. */
export function Trays() {
  return (
    <div className="trays" ref={coversTop}>
      <SharedTray />
      <CompareTray />
    </div>
  );
}
