import { useContext } from 'react';
import { select } from '../state/actions';
import { useT } from '../state/selectors';
import { useStore } from '../state/store';
import { covers } from '../ui/layout/mapPadding';
import { InSheet } from '../ui/layout/FoldingPanel';
import { DETAILS_ID } from '../ui/layout/ids';
import { Panel } from '../ui/layout/Panel';
import { openedPlot } from '../view/plotsText';
import { Part } from './Part';
import { lazyWithNames } from './lazyWithNames';

const ZoneDetails = lazyWithNames(async () => (await import('../ui/zone/ZoneDetails')).ZoneDetails);

const PlotPanel = lazyWithNames(async () => (await import('./PlotPanel')).PlotPanel);

const coversRight = covers('right');

/** Details of the chosen zone, or a word on how to choose one. */
export function DetailsPanel() {
  const t = useT();
  const inSheet = useContext(InSheet);
  const selected = useStore((s) => s.view.selected);
  const plot = useStore((s) => openedPlot(s.view.plots));
  if (plot !== null) {
    return (
      <Part key={plot}>
        <PlotPanel />
      </Part>
    );
  }
  if (selected === null) {
    return (
      <Panel label={t.regions.zoneDetails} className="details details--empty">
        <p>{t.header.noSelection}</p>
      </Panel>
    );
  }
  return (
    <Panel
      label={t.regions.zoneDetails}
      className="details"
      id={DETAILS_ID}
      tabIndex={-1}
      ref={inSheet ? undefined : coversRight}
      onClose={() => select(null)}
    >
      <Part key={selected}>
        <ZoneDetails />
      </Part>
    </Panel>
  );
}
