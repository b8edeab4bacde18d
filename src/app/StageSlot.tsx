import { Suspense } from 'react';
import { leaveStage } from '../state/present';
import { useT } from '../state/selectors';
import { Alert } from '../ui/kit/Alert';
import { Spinner } from '../ui/kit/Spinner';
import { ErrorBoundary } from './ErrorBoundary';
import { lazyWithNames } from './lazyWithNames';

const Stage = lazyWithNames(async () => (await import('./Stage')).Stage);

/** The place of the stage, whose code comes when somebody presents. If it does not come, there is a way back. */
export function StageSlot() {
  const t = useT();
  return (
    <ErrorBoundary
      fallback={
        <div className="notices">
          <Alert tone="danger" onDismiss={leaveStage}>
            {t.notices.partFailed}
          </Alert>
        </div>
      }
    >
      <Suspense fallback={<Spinner />}>
        <Stage />
      </Suspense>
    </ErrorBoundary>
  );
}
