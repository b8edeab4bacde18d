import type { KeyboardEvent } from 'react';
import { useT } from '../../state/selectors';
import { useStore } from '../../state/store';
import { Button } from '../kit/Button';

export const SHEET_TABS = ['figures', 'layers', 'filters', 'details'] as const;
export type SheetTab = (typeof SHEET_TABS)[number];

export const tabId = (tab: SheetTab): string => `tab-${tab}`;

interface SheetTabsProps {
  readonly label: string;
  readonly tab: SheetTab;
  /** Id of what the chosen tab shows. */
  readonly controls: string;
  readonly onTab: (tab: SheetTab) => void;
}

/** Which panel the sheet shows. One stop of the Tab key; arrows, Home and End go from tab to tab. */
export function SheetTabs({ label, tab, controls, onTab }: SheetTabsProps) {
  const t = useT();
  // An open workspace stands where the city's figures were.
  const working = useStore((s) => s.view.workspace !== 'explore');
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = neighbour(event.key, tab);
    if (!next) return;
    event.preventDefault();
    onTab(next);
    document.getElementById(tabId(next))?.focus();
  };
  return (
    <div role="tablist" aria-label={label} className="sheet__tabs" tabIndex={-1} onKeyDown={onKeyDown}>
      {SHEET_TABS.map((id) => (
        <Button
          key={id}
          id={tabId(id)}
          role="tab"
          aria-selected={id === tab}
          aria-controls={id === tab ? controls : undefined}
          tabIndex={id === tab ? 0 : -1}
          onClick={() => onTab(id)}
        >
          {id === 'figures' && working ? t.tabs.tool : t.tabs[id]}
        </Button>
      ))}
    </div>
  );
}

function neighbour(key: string, tab: SheetTab): SheetTab | undefined {
  const at = SHEET_TABS.indexOf(tab);
  switch (key) {
    case 'ArrowRight':
      return SHEET_TABS[(at + 1) % SHEET_TABS.length];
    case 'ArrowLeft':
      return SHEET_TABS.at(at - 1);
    case 'Home':
      return SHEET_TABS[0];
    case 'End':
      return SHEET_TABS.at(-1);
    default:
      return undefined;
  }
}
