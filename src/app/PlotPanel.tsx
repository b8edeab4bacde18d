import { useContext } from 'react';
import { changePlots } from '../state/plots/actions';
import { usePlotsWords } from '../state/plotsWords';
import { InSheet } from '../ui/layout/FoldingPanel';
import { DETAILS_ID } from '../ui/layout/ids';
import { covers } from '../ui/layout/mapPadding';
import { Panel } from '../ui/layout/Panel';
import { PlotDetails } from '../ui/plots/PlotDetails';

const coversRight = covers('right');

/** Details of the chosen plot, in the place of those of its zone. */
export function PlotPanel() {
  const words = usePlotsWords();
  const inSheet = useContext(InSheet);
  return (
    <Panel
      label={words.details.region}
      className="details"
      id={DETAILS_ID}
      tabIndex={-1}
      ref={inSheet ? undefined : coversRight}
      onClose={() => changePlots({ open: null })}
    >
      <PlotDetails />
    </Panel>
  );
}
