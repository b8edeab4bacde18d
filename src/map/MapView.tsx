import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { plotsAddress } from '../data/plots/address';
import { useT } from '../state/selectors';
import { Credits } from './Credits';
import { MapTip } from './MapTip';
import { mountMap, type MountedMap } from './mountMap';
import { ZoomButtons } from './ZoomButtons';
import './map.css';

const PlotTip = lazy(async () => ({ default: (await import('./plots/PlotTip')).PlotTip }));

/** The map as a region of the page. It lives outside React: here it only gets its place and what floats over it. */
export function MapView() {
  const t = useT();
  const region = useRef<HTMLElement>(null);
  const container = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<MountedMap | null>(null);

  useEffect(() => {
    if (!container.current) return;
    const ending = new AbortController();
    const onStatus = (status: string): void => {
      if (region.current) region.current.dataset['map'] = status;
    };
    const start = async (place: HTMLElement): Promise<void> => {
      const mounted = await mountMap({ container: place, onStatus, signal: ending.signal });
      if (!ending.signal.aborted) setMap(mounted);
    };
    void start(container.current);
    return () => {
      ending.abort();
      setMap(null);
    };
  }, []);

  return (
    <section ref={region} className="map" aria-label={t.regions.map} data-testid="map" data-map="loading">
      <div ref={container} className="map__canvas" />
      {map && (
        <>
          <MapTip map={map} />
          {plotsAddress() !== null && (
            <Suspense>
              <PlotTip />
            </Suspense>
          )}
          <ZoomButtons map={map} />
        </>
      )}
      <Credits />
    </section>
  );
}
