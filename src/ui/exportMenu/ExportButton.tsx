import { Download } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { createPortal } from 'react-dom';
import { useT } from '../../state/selectors';
import { Button, type ButtonProps } from '../kit/Button';
import { useClosesPopover } from '../kit/Popover';
import type { Scope } from './scopes';

const ExportDialog = lazy(async () => ({ default: (await import('./ExportDialog')).ExportDialog }));

interface ExportButtonProps {
  /** Which places are offered first; the reader may choose others. */
  readonly scope?: Scope;
  readonly look?: ButtonProps['look'];
}

/** Opens the choice of places and file formats. */
export function ExportButton({ scope = 'shown', look = 'plain' }: ExportButtonProps) {
  const t = useT();
  const closes = useClosesPopover();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button look={look} aria-haspopup="dialog" onClick={() => setOpen(true)} {...closes}>
        <Download aria-hidden />
        {t.actions.export}
      </Button>
      {open &&
        // Out of the menu that it may stand in, which closes.
        createPortal(
          <Suspense>
            <ExportDialog scope={scope} onClose={() => setOpen(false)} />
          </Suspense>,
          document.body,
        )}
    </>
  );
}
