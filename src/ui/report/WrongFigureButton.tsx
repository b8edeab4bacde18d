import { MessageSquareWarning } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import type { FigureRef } from '../../domain/contradiction';
import { useReportWords } from '../../state/reportWords';
import { useFigureName } from '../figure/names';
import { Button } from '../kit/Button';
import styles from './report.module.css';

const ReportDialog = lazy(async () => ({ default: (await import('./ReportDialog')).ReportDialog }));

interface WrongFigureButtonProps {
  readonly of: FigureRef;
  /** One of several figures in sight: screen readers hear which. */
  readonly named?: boolean;
}

/** Opens a message to whoever keeps the data, with all that finds the figure. */
export function WrongFigureButton(props: WrongFigureButtonProps) {
  return (
    <Suspense>
      <Opener {...props} />
    </Suspense>
  );
}

function Opener({ of, named = false }: WrongFigureButtonProps) {
  const words = useReportWords();
  const name = useFigureName();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        look="link"
        className={styles.opener ?? ''}
        aria-haspopup="dialog"
        aria-label={named ? `${words.open}: ${name(of)}` : undefined}
        onClick={() => setOpen(true)}
      >
        <MessageSquareWarning aria-hidden />
        {words.open}
      </Button>
      <Suspense>{open && <ReportDialog of={of} onClose={() => setOpen(false)} />}</Suspense>
    </>
  );
}
