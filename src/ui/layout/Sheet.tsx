import { ChevronDown, ChevronUp } from 'lucide-react';
import { useId, useState, type PointerEvent, type ReactNode } from 'react';
import { useT } from '../../state/selectors';
import { useStore } from '../../state/store';
import { IconButton } from '../kit/Button';
import { InSheet } from './FoldingPanel';
import { covers } from './mapPadding';
import { SheetTabs, tabId, type SheetTab } from './SheetTabs';

interface SheetProps {
  readonly label: string;
  readonly panels: Readonly<Record<SheetTab, ReactNode>>;
  readonly tab: SheetTab;
  readonly onTab: (tab: SheetTab) => void;
  /** Rides on the sheet's upper edge, over the map. */
  readonly above: ReactNode;
}

/** Shares of the window's height at which the sheet rests. */
const STOPS = [0.16, 0.5, 0.88] as const;
const LAST_STOP = STOPS.length - 1;
const coversBottom = covers('bottom');

/**
 * The panels of a phone, one at a time, in a sheet at the bottom. It can be dragged, but every stop is reached by its
 * buttons too.
 */
export function Sheet({ label, panels, tab, onTab, above }: SheetProps) {
  const t = useT();
  const bodyId = useId();
  const table = useStore((s) => s.view.table);
  const [stop, setStop] = useState(table ? 0 : 1);
  /** Height in px while dragged. */
  const [dragged, setDragged] = useState<number | null>(null);
  const [seenTab, setSeenTab] = useState(tab);
  const [seenTable, setSeenTable] = useState(table);

  // What is brought to the front is to be seen.
  if (seenTab !== tab) {
    setSeenTab(tab);
    if (stop === 0) setStop(1);
  }
  // So is the table, which opens behind the sheet.
  if (seenTable !== table) {
    setSeenTable(table);
    if (table) setStop(0);
  }

  const onDrag = (event: PointerEvent<HTMLElement>): void => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) setDragged(window.innerHeight - event.clientY);
  };
  const onDrop = (): void => {
    if (dragged === null) return;
    setStop(nearestStop(dragged / window.innerHeight));
    setDragged(null);
  };

  return (
    <div
      className="sheet"
      ref={coversBottom}
      data-dragged={dragged !== null}
      style={{ height: dragged === null ? `${(STOPS[stop] ?? 0.5) * 100}dvh` : `${dragged}px` }}
    >
      {stop < LAST_STOP && <div className="sheet__above">{above}</div>}
      <div
        className="sheet__handle"
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={onDrag}
        onPointerUp={onDrop}
        onPointerCancel={onDrop}
      />
      <div className="sheet__bar">
        <SheetTabs
          label={label}
          tab={tab}
          controls={bodyId}
          onTab={(next) => {
            onTab(next);
            setStop(Math.max(1, stop));
          }}
        />
        <IconButton
          label={t.sheet.smaller}
          icon={<ChevronDown aria-hidden />}
          aria-disabled={stop === 0}
          onClick={() => setStop(Math.max(0, stop - 1))}
        />
        <IconButton
          label={t.sheet.larger}
          icon={<ChevronUp aria-hidden />}
          aria-disabled={stop === LAST_STOP}
          onClick={() => setStop(Math.min(LAST_STOP, stop + 1))}
        />
      </div>
      <div className="sheet__body" role="tabpanel" id={bodyId} aria-labelledby={tabId(tab)}>
        <InSheet value>{panels[tab]}</InSheet>
      </div>
    </div>
  );
}

function nearestStop(share: number): number {
  const distances = STOPS.map((stop) => Math.abs(stop - share));
  return distances.indexOf(Math.min(...distances));
}
