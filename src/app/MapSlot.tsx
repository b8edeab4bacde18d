import { lazy, Suspense } from 'react';
import { changeView } from '../state/actions';
import { useT } from '../state/selectors';
import { Alert } from '../ui/kit/Alert';
import { ErrorBoundary } from './ErrorBoundary';
import { mapTurn } from './mapTurn';

const MapView = lazy(async () => {
  await mapTurn();
  return { default: (await import('../map/MapView')).MapView };
});

/** The place of the map. Its code comes after the shell is painted; if it does not come, the table stands in for it. */
export function MapSlot() {
  const t = useT();
  return (
    <div className="stage__map">
      <ErrorBoundary
        onError={() => changeView({ table: true }, 'replace')}
        fallback={
          <section aria-label={t.regions.map} className="stage__nomap">
            <Alert tone="danger">{t.notices.mapFailed}</Alert>
          </section>
        }
      >
        <Suspense
          fallback={
            <section aria-label={t.regions.map} data-testid="map" data-map="loading" className="stage__nomap" />
          }
        >
          <MapView />
        </Suspense>
      </ErrorBoundary>
    </div>
  );
}
