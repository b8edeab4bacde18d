import { changeView } from '../state/actions';
import { useT } from '../state/selectors';
import { TABLE_ID } from '../ui/layout/ids';

/** The first stop of the Tab key: past the map to the table, which it opens. */
export function SkipLink() {
  const t = useT();
  return (
    <a
      className="skip"
      href={`#${TABLE_ID}`}
      onClick={(event) => {
        event.preventDefault();
        changeView({ table: true });
        // The table's code may still be on its way; the place of the table is there, and what follows the focus is in it.
        document.getElementById(TABLE_ID)?.focus();
      }}
    >
      {t.app.skipToTable}
    </a>
  );
}
