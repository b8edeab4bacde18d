import { X } from 'lucide-react';
import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { useT } from '../../state/selectors';
import { IconButton } from './Button';

interface DialogProps {
  readonly title: ReactNode;
  /** Called when the reader closes it: Esc, the close button, a press beside it. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A modal dialog, open for as long as it is mounted. The browser keeps the focus inside and gives it back. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const t = useT();
  const titleId = useId();
  const ref = useRef<HTMLDialogElement>(null);

  useLayoutEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    // While still in the document: only `close` gives the focus back.
    return () => dialog?.close();
  }, []);

  return (
    <dialog
      ref={ref}
      className="dialog"
      aria-labelledby={titleId}
      onCancel={(event) => {
        // React hands up what happens to a dialog that was opened out of this one.
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        onClose();
      }}
      // A second Esc closes the dialog whatever we say. A `close` of an earlier mount may arrive late: look.
      onClose={(event) => {
        if (!event.currentTarget.open) onClose();
      }}
      onPointerDown={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      <div className="dialog__frame">
        <header className="dialog__head">
          <h2 id={titleId} className="dialog__title">
            {title}
          </h2>
          <IconButton label={t.actions.close} icon={<X aria-hidden />} onClick={onClose} />
        </header>
        <div className="dialog__body">{children}</div>
      </div>
    </dialog>
  );
}
