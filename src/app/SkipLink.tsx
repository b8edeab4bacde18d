import { flushSync } from 'react-dom';
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
        flushSync(() => changeView({ table: true }));
        document.getElementById(TABLE_ID)?.querySelector('section')?.focus();
      }}
    >
      {t.app.skipToTable}
    </a>
  );
}
