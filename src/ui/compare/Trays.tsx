import { Suspense } from 'react';
import { ChangedTray } from '../quality/ChangedTray';
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
      <Suspense>
        <ChangedTray />
      </Suspense>
      <div className="trays__cover" ref={coversTop}>
        <CompareTray />
      </div>
    </div>
  );
}
