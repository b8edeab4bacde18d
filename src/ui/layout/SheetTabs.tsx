import { useT } from '../../state/selectors';
import { useStore } from '../../state/store';
import { Tabs } from '../kit/Tabs';

const SHEET_TABS = ['figures', 'layers', 'filters', 'details'] as const;
export type SheetTab = (typeof SHEET_TABS)[number];

export const tabId = (tab: SheetTab): string => `tab-${tab}`;

interface SheetTabsProps {
  readonly label: string;
  readonly tab: SheetTab;
  /** Id of what the chosen tab shows. */
  readonly controls: string;
  readonly onTab: (tab: SheetTab) => void;
}

/** Which panel the sheet shows. */
export function SheetTabs({ label, tab, controls, onTab }: SheetTabsProps) {
  const t = useT();
  // An open workspace stands where the city's figures were.
  const working = useStore((s) => s.view.workspace !== 'explore');
  return (
    <Tabs
      label={label}
      tabs={SHEET_TABS}
      nameOf={(id) => (id === 'figures' && working ? t.tabs.tool : t.tabs[id])}
      idOf={tabId}
      chosen={tab}
      controls={controls}
      onChoose={onTab}
      className="sheet__tabs"
    />
  );
}
