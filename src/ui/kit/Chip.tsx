import { X } from 'lucide-react';
import type { ReactNode } from 'react';

interface ChipProps {
  readonly children: ReactNode;
  /** With `onRemove` the chip is a button of this name. */
  readonly removeLabel?: string;
  readonly onRemove?: () => void;
}

/** A small label; removable when it stands for a choice. */
export function Chip({ children, removeLabel, onRemove }: ChipProps) {
  if (!onRemove) return <span className="chip">{children}</span>;
  return (
    <button type="button" className="chip" aria-label={removeLabel} title={removeLabel} onClick={onRemove}>
      {children}
      <X aria-hidden />
    </button>
  );
}
