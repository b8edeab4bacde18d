import { useStore } from '../state/store';
import { TABLE_ID } from '../ui/layout/ids';
import { opensPlotTable } from '../view/plotsText';
import { lazyWithNames } from './lazyWithNames';
import { Part } from './Part';

const PlotsTable = lazyWithNames(async () => (await import('../ui/plots/PlotsTable')).PlotsTable);
const TablePanel = lazyWithNames(async () => (await import('./TablePanel')).TablePanel);

/** Where the table opens. The place itself is always there: the skip link leads to it. */
export function TablePlace() {
  const open = useStore((s) => s.view.table);
  const plots = useStore((s) => opensPlotTable(s.view.plots));
  return (
    <div id={TABLE_ID} tabIndex={-1}>
      {plots ? (
        <Part>
          <PlotsTable />
        </Part>
      ) : (
        open && (
          <Part>
            <TablePanel />
          </Part>
        )
      )}
    </div>
  );
}
