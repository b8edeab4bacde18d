import { useStore } from '../state/store';
import { TABLE_ID } from '../ui/layout/ids';
import { lazyWithNames } from './lazyWithNames';
import { Part } from './Part';

const TablePanel = lazyWithNames(async () => (await import('./TablePanel')).TablePanel);

/** Where the table opens. The place itself is always there: the skip link leads to it. */
export function TablePlace() {
  const open = useStore((s) => s.view.table);
  return (
    <div id={TABLE_ID} tabIndex={-1}>
      {open && (
        <Part>
          <TablePanel />
        </Part>
      )}
    </div>
  );
}
