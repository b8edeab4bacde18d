import { SharedTray } from '../shortlist/SharedTray';
import { CompareTray } from './CompareTray';
import './tray.css';

/** What waits to be looked at, over the map: a list that came with the link, places to compare. */
export function Trays() {
  return (
    <div className="trays">
      <SharedTray />
      <CompareTray />
    </div>
  );
}
