import { ChevronDown, ChevronUp } from 'lucide-react';
import { useState, type PointerEvent, type ReactNode } from 'react';
import { useT } from '../../state/selectors';
import { Button, IconButton } from '../kit/Button';
import { covers } from './mapPadding';

export const SHEET_TABS = ['figures', 'layers', 'filters', 'details'] as const;
export type SheetTab = (typeof SHEET_TABS)[number];

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
const coversBottom = covers('bottom');

/**
 * The panels of a phone, one at a time, in a sheet at the bottom. It can be dragged, but every stop is reached by its
 * buttons too.
 */
export function Sheet({ label, panels, tab, onTab, above }: SheetProps) {
  const t = useT();
  const [stop, setStop] = useState(1);
  /** Height in px while dragged. */
  const [dragged, setDragged] = useState<number | null>(null);
  const [seenTab, setSeenTab] = useState(tab);

  // What is brought to the front is to be seen.
  if (seenTab !== tab) {
    setSeenTab(tab);
    if (stop === 0) setStop(1);
  }

  const onDrag = (event: PointerEvent<HTMLElement>): void => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) setDragged(window.innerHeight - event.clientY);
  };
  const onDrop = (): void => {
    if (dragged === null) return;
    const share = dragged / window.innerHeight;
    setStop(STOPS.reduce((best, s, i) => (Math.abs(s - share) < Math.abs((STOPS[best] ?? 0) - share) ? i : best), 0));
    setDragged(null);
  };

  return (
    <div
      className="sheet"
      ref={coversBottom}
      data-dragged={dragged !== null}
      style={{ height: dragged === null ? `${(STOPS[stop] ?? 0.5) * 100}dvh` : `${dragged}px` }}
    >
      {stop < STOPS.length - 1 && <div className="sheet__above">{above}</div>}
      <div
        className="sheet__handle"
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={onDrag}
        onPointerUp={onDrop}
        onPointerCancel={onDrop}
      />
      <nav className="sheet__tabs" aria-label={label}>
        {SHEET_TABS.map((id) => (
          <Button
            key={id}
            aria-pressed={id === tab}
            onClick={() => {
              onTab(id);
              setStop(Math.max(1, stop));
            }}
          >
            {t.tabs[id]}
          </Button>
        ))}
        <IconButton
          label={t.sheet.smaller}
          icon={<ChevronDown aria-hidden />}
          aria-disabled={stop === 0}
          onClick={() => setStop(Math.max(0, stop - 1))}
        />
        <IconButton
          label={t.sheet.larger}
          icon={<ChevronUp aria-hidden />}
          aria-disabled={stop === STOPS.length - 1}
          onClick={() => setStop(Math.min(STOPS.length - 1, stop + 1))}
        />
      </nav>
      <div className="sheet__body">{panels[tab]}</div>
    </div>
  );
}
