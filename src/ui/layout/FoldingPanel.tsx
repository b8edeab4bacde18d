import { createContext, useContext, type ReactNode } from 'react';
import { Disclosure } from '../kit/Disclosure';
import { Panel } from './Panel';

/** True inside the sheet of a phone, where a tab already chooses the panel and nothing floats over the map. */
export const InSheet = createContext(false);

interface FoldingPanelProps {
  readonly label: string;
  readonly id?: string;
  readonly className?: string;
  readonly aside?: ReactNode;
  readonly startsOpen: boolean;
  readonly onOpen?: () => void;
  /** Stays in sight when the panel is folded. */
  readonly foot?: ReactNode;
  readonly children: ReactNode;
}

/** A panel under a title that folds it away; in the sheet it is simply there. */
export function FoldingPanel({ label, id, className, aside, startsOpen, onOpen, foot, children }: FoldingPanelProps) {
  const inSheet = useContext(InSheet);
  if (inSheet) {
    return (
      <Panel label={label} id={id}>
        <h2 className="visually-hidden">{label}</h2>
        {children}
        {foot}
      </Panel>
    );
  }
  return (
    <Panel label={label} id={id} className={className}>
      <Disclosure
        label={<h2 className="panel__title">{label}</h2>}
        aside={aside}
        open={startsOpen}
        onToggle={(event) => {
          if (!event.currentTarget.open) return;
          onOpen?.();
          event.currentTarget.parentElement?.scrollIntoView({ block: 'nearest' });
        }}
      >
        {children}
      </Disclosure>
      {foot}
    </Panel>
  );
}
