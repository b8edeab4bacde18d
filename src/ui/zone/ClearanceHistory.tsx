import { lazy, Suspense, useMemo } from 'react';
import { clearanceHistory } from '../../domain/clearanceHistory';
import type { Zone } from '../../domain/zone';
import { useStore } from '../../state/store';
import { Spinner } from '../kit/Spinner';

const ClearanceChart = lazy(async () => ({ default: (await import('./ClearanceChart')).ClearanceChart }));

/** The clearance over the years, for zones of which several dates are published. */
export function ClearanceHistory({ zone }: { readonly zone: Zone }) {
  const sources = useStore((s) => s.dataset.sources);
  const histories = useMemo(() => clearanceHistory(zone, sources), [zone, sources]);
  if (histories.length === 0) return null;
  return (
    <Suspense fallback={<Spinner />}>
      <ClearanceChart zone={zone} histories={histories} />
    </Suspense>
  );
}
