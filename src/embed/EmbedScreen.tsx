import { lazy, Suspense, useEffect } from 'react';
import { mapTurn } from '../app/mapTurn';
import { useDocument } from '../app/useDocument';
import { useFinding } from '../app/useFinding';
import { useMarkingChanges } from '../app/useMarkingChanges';
import { ErrorBoundary } from '../app/ErrorBoundary';
import { zoneCamera } from '../domain/zoneCamera';
import { changeView } from '../state/actions';
import { selectSelectedZone, useT } from '../state/selectors';
import { useStore } from '../state/store';
import { Spinner } from '../ui/kit/Spinner';
import './embed.css';
import { EmbedList } from './EmbedList';
import { OpenInApp } from './OpenInApp';
import { SetCard } from './SetCard';
import { ZoneCard } from './ZoneCard';

const MapView = lazy(async () => {
  await mapTurn();
  return { default: (await import('../map/MapView')).MapView };
});

/** One zone or a set of them inside another page: the map, the most asked figures, and the way to the whole app. */
export function EmbedScreen() {
  useDocument();
  useFinding();
  useMarkingChanges();
  useZoomToZone();
  const t = useT();
  const noMap = useStore((s) => s.mapState === 'failed');
  const zone = useStore(selectSelectedZone);
  return (
    <div className="embed">
      <main className="embed__map">
        {noMap ? (
          <EmbedList />
        ) : (
          <ErrorBoundary fallback={<EmbedList />}>
            <Suspense fallback={<section aria-label={t.regions.map} data-testid="map" data-map="loading" />}>
              <MapView />
            </Suspense>
          </ErrorBoundary>
        )}
      </main>
      <footer className="embed__card">
        <Suspense fallback={<Spinner />}>
          {zone ? <ZoneCard zone={zone} /> : <SetCard />}
          <OpenInApp />
        </Suspense>
      </footer>
    </div>
  );
}

/** A link to a zone without a camera of its own looks at the zone. */
function useZoomToZone(): void {
  const loaded = useStore((s) => s.loaded);
  useEffect(() => {
    const state = useStore.getState();
    const zone = selectSelectedZone(state);
    if (!loaded || !zone || state.view.camera) return;
    // Nearer than the city, not so near that nothing around it can be made out.
    const camera = zoneCamera(zone);
    if (camera) changeView({ camera: { ...camera, zoom: Math.min(camera.zoom, 12.5) } }, 'none');
  }, [loaded]);
}
