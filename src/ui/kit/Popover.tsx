import { createContext, useContext, useId, useRef, type ReactNode } from 'react';
import { Button, type ButtonProps } from './Button';

interface PopoverProps {
  readonly button: Omit<ButtonProps, 'popoverTarget'>;
  readonly children: ReactNode;
}

const PopoverId = createContext<string | undefined>(undefined);

/** A button and the box that it opens below itself: a native popover, so Esc and a press beside it close it. */
export function Popover({ button, children }: PopoverProps) {
  const id = useId();
  const opener = useRef<HTMLButtonElement>(null);
  return (
    <>
      <Button ref={opener} popoverTarget={id} {...button} />
      <div
        id={id}
        popover="auto"
        className="popover"
        onToggle={(event) => opener.current && placeBelow(event.currentTarget, opener.current)}
      >
        <PopoverId value={id}>{children}</PopoverId>
      </div>
    </>
  );
}

/** Props of a button that closes the popover around it, if any, whatever else it does. */
export function useClosesPopover() {
  return { popoverTarget: useContext(PopoverId), popoverTargetAction: 'hide' } as const;
}

const MARGIN_PX = 8;

/** Under the opener, its right edges aligned, always inside the window. */
function placeBelow(box: HTMLElement, opener: HTMLElement): void {
  const at = opener.getBoundingClientRect();
  const left = Math.max(MARGIN_PX, Math.min(at.right, window.innerWidth - MARGIN_PX) - box.offsetWidth);
  box.style.left = `${left}px`;
  box.style.top = `${at.bottom + MARGIN_PX / 2}px`;
}
