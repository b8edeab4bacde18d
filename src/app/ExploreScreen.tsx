import { lazy, Suspense, useState } from 'react';
import { useOffline } from '../state/offline';
import { useT } from '../state/selectors';
import { useStore } from '../state/store';
import { offersTour } from '../state/tour';
import { Alert } from '../ui/kit/Alert';
import { FiltersPanel } from '../ui/filters/FiltersPanel';
import { LayersPanel } from '../ui/layers/LayersPanel';
import { covers } from '../ui/layout/mapPadding';
import { Sheet } from '../ui/layout/Sheet';
import type { SheetTab } from '../ui/layout/SheetTabs';
import { useRoom } from '../ui/layout/useRoom';
import { LegendPanel } from '../ui/legend/LegendPanel';
import { openedPlot } from '../view/plotsText';
import { Announcer } from './Announcer';
import { CityPanel } from './CityPanel';
import { DetailsPanel } from './DetailsPanel';
import { ErrorBoundary } from './ErrorBoundary';
import { Header } from './Header';
import { MapSlot } from './MapSlot';
import { SkipLink } from './SkipLink';
import { StageSlot } from './StageSlot';
import { TablePlace } from './TablePlace';
import { useEscape } from './useEscape';
import { useFinding } from './useFinding';
import { useMarkingChanges } from './useMarkingChanges';
import { useShortcuts } from './useShortcuts';
import { lazyWithNames } from './lazyWithNames';
import { Workspaces } from './Workspaces';

const Dialogs = lazyWithNames(async () => (await import('../ui/figure/Dialogs')).Dialogs);
const Notices = lazy(async () => ({ default: (await import('./Notices')).Notices }));
const HelpDialog = lazy(async () => ({ default: (await import('./HelpDialog')).HelpDialog }));
const Tour = lazy(async () => ({ default: (await import('../ui/tour/Tour')).Tour }));
const TourOffer = lazy(async () => ({ default: (await import('../ui/tour/TourOffer')).TourOffer }));
const OfflineDialog = lazy(async () => ({ default: (await import('../ui/offline/OfflineDialog')).OfflineDialog }));
const UpdateNotice = lazy(async () => ({ default: (await import('../ui/offline/UpdateNotice')).UpdateNotice }));
const Trays = lazyWithNames(async () => (await import('../ui/compare/Trays')).Trays);
const ComparePanel = lazyWithNames(async () => (await import('../ui/compare/ComparePanel')).ComparePanel);
const QualityPanel = lazyWithNames(async () => (await import('../ui/quality/QualityPanel')).QualityPanel);
const LocalBar = lazy(async () => ({ default: (await import('../ui/studio/LocalBar')).LocalBar }));
const StudioPanel = lazyWithNames(async () => (await import('../ui/studio/StudioPanel')).StudioPanel);

const coversLeft = covers('left');

/** The map with its panels: floating cards on a wide screen, one sheet on a narrow one. */
export function ExploreScreen() {
  const t = useT();
  const room = useRoom();
  const phone = room === 'little';
  /** The story has the screen: the same map, under the scenes instead of the panels. */
  const onStage = useStore((s) => s.view.mode === 'present');
  /** What has its details open: a plot goes before its zone. */
  const selected = useStore((s) => openedPlot(s.view.plots) ?? s.view.selected);
  const hasNotices = useStore((s) => s.notices.length > 0);
  const hasDialog = useStore((s) => s.view.dialog !== null);
  const [tab, setTab] = useState<SheetTab>(selected === null ? 'figures' : 'details');
  const [tabFor, setTabFor] = useState(selected);
  const workspace = useStore((s) => s.view.workspace);
  const [workedIn, setWorkedIn] = useState(workspace);
  const hasTray = useStore(
    (s) => s.view.compared.length > 0 || s.view.sharedShortlist !== null || s.view.since !== null,
  );
  const hasLocal = useStore((s) => s.local !== undefined);
  const [help, setHelp] = useState(false);
  const [tour, setTour] = useState<'offered' | 'on' | null>(offersTour ? 'offered' : null);
  /** Nothing is offered before there is something to show. */
  const settled = useStore((s) => s.loaded && s.mapState !== 'loading');
  const [offline, setOffline] = useState(false);
  const updated = useOffline((s) => s.update === 'waiting' || s.update === 'talk-is-on');
  const talking = useStore((s) => s.view.mode === 'present');

  // A newly chosen zone brings its details forward; after that the reader may look at anything else.
  if (tabFor !== selected) {
    setTabFor(selected);
    setTab(selected === null ? 'figures' : 'details');
  }
  // So does a newly opened workspace, which takes the place of the city's figures.
  if (workedIn !== workspace) {
    setWorkedIn(workspace);
    setTab('figures');
  }

  useFinding();
  useMarkingChanges();
  useEscape();
  useShortcuts({ onHelp: () => setHelp(true), onFilters: () => setTab('filters') });

  const panels = {
    figures: <CityPanel />,
    layers: <LayersPanel />,
    filters: <FiltersPanel />,
    details: <DetailsPanel />,
  };
  return (
    <div className="shell" data-room={room}>
      {!onStage && <SkipLink />}
      {!onStage && <Header phone={phone} onHelp={() => setHelp(true)} onOffline={() => setOffline(true)} />}
      <Suspense>{hasLocal && !onStage && <LocalBar />}</Suspense>
      <main className="stage">
        {hasNotices && (
          <Suspense>
            <Notices />
          </Suspense>
        )}
        {!phone && !onStage && (
          <div className="column" ref={coversLeft}>
            <Workspaces>
              {panels.figures}
              {panels.layers}
              {panels.filters}
            </Workspaces>
          </div>
        )}
        <MapSlot />
        {onStage ? (
          <StageSlot />
        ) : phone ? (
          <Sheet
            label={t.header.panels}
            panels={{ ...panels, figures: <Workspaces>{panels.figures}</Workspaces> }}
            tab={tab}
            onTab={setTab}
            above={<LegendPanel startsOpen={false} />}
          />
        ) : (
          <>
            <LegendPanel key={room} startsOpen={room === 'ample'} />
            {panels.details}
          </>
        )}
        {!onStage && <TablePlace />}
        <Suspense>{!onStage && hasTray && <Trays />}</Suspense>
        <Suspense>{updated && !talking && !offline && <UpdateNotice />}</Suspense>
        <Suspense>
          {tour === 'offered' && settled && !onStage && !hasNotices && !updated && (
            <TourOffer onTake={() => setTour('on')} onLater={() => setTour(null)} />
          )}
        </Suspense>
        <Suspense>
          {!onStage && workspace === 'compare' && <ComparePanel />}
          {!onStage && workspace === 'quality' && <QualityPanel />}
          {!onStage && workspace === 'studio' && <StudioPanel />}
        </Suspense>
      </main>
      <Announcer />
      <ErrorBoundary
        fallback={
          <div className="notices">
            <Alert tone="danger">{t.notices.partFailed}</Alert>
          </div>
        }
      >
        <Suspense>
          {hasDialog && <Dialogs />}
          {help && (
            <HelpDialog
              onClose={() => setHelp(false)}
              onTour={() => {
                setHelp(false);
                setTour('on');
              }}
            />
          )}
          {tour === 'on' && <Tour onEnd={() => setTour(null)} />}
          {offline && <OfflineDialog onClose={() => setOffline(false)} />}
        </Suspense>
      </ErrorBoundary>
    </div>
  );
}
