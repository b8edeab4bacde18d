import { FileDown } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useT } from '../../state/selectors';
import { Button } from '../kit/Button';
import { Spinner } from '../kit/Spinner';

const BriefDialog = lazy(async () => ({ default: (await import('./BriefDialog')).BriefDialog }));

/** Opens the choice of language for a one-page PDF of the given places. */
export function BriefButton({ zones }: { readonly zones: readonly string[] }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button look="outline" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <FileDown aria-hidden />
        {t.actions.brief}
      </Button>
      {open && (
        <Suspense fallback={<Spinner />}>
          <BriefDialog ids={zones} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
