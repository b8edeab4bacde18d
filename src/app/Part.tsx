import { Suspense, type ReactNode } from 'react';
import { useT } from '../state/selectors';
import { Alert } from '../ui/kit/Alert';
import { Spinner } from '../ui/kit/Spinner';
import { ErrorBoundary } from './ErrorBoundary';

/** A part of the screen whose code may come later: it says that it is loading, or that it failed, for itself alone. */
export function Part({ children }: { readonly children: ReactNode }) {
  const t = useT();
  return (
    <ErrorBoundary fallback={<Alert tone="danger">{t.notices.partFailed}</Alert>}>
      <Suspense fallback={<Spinner />}>{children}</Suspense>
    </ErrorBoundary>
  );
}
