import { useId, useRef, type ReactNode } from 'react';
import { Button, type ButtonProps } from './Button';

interface PopoverProps {
  readonly button: Omit<ButtonProps, 'popoverTarget'>;
  /** Called with a function that closes the popover. */
  readonly children: (close: () => void) => ReactNode;
}

/** A button and the box that it opens below itself: a native popover, so Esc and a press beside it close it. */
export function Popover({ button, children }: PopoverProps) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);

  return (
    <>
      <Button ref={opener} popoverTarget={id} {...button} />
      <div
        ref={box}
        id={id}
        popover="auto"
        className="popover"
        onToggle={() => box.current && opener.current && placeBelow(box.current, opener.current)}
      >
        {children(() => box.current?.hidePopover())}
      </div>
    </>
  );
}

const MARGIN_PX = 8;

/** Under the opener, its right edges aligned, always inside the window. */
function placeBelow(box: HTMLElement, opener: HTMLElement): void {
  const at = opener.getBoundingClientRect();
  const left = Math.max(MARGIN_PX, Math.min(at.right, window.innerWidth - MARGIN_PX) - box.offsetWidth);
  box.style.left = `${left}px`;
  box.style.top = `${at.bottom + MARGIN_PX / 2}px`;
}
