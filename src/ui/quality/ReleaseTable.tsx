import type { ReleaseEntry } from '../../domain/releases/snapshot';
import { changeView } from '../../state/actions';
import { useQualityWords } from '../../state/qualityWords';
import { useFormat, useText } from '../../state/selectors';
import { useStore } from '../../state/store';
import styles from './quality.module.css';

/** All releases there ever were, newest first, and whether links shall name the present one. */
export function ReleaseTable({ releases }: { readonly releases: readonly ReleaseEntry[] }) {
  const { changes: words } = useQualityWords();
  const format = useFormat();
  const text = useText();
  const current = useStore((s) => s.dataset.release.version);
  const pinned = useStore((s) => s.view.pinned === current);
  return (
    <>
      <table className={styles.releases} aria-label={words.history}>
        <thead>
          <tr>
            <th scope="col">{words.version}</th>
            <th scope="col">{words.date}</th>
            <th scope="col">{words.standing}</th>
            <th scope="col">{words.size}</th>
            <th scope="col">{words.note}</th>
          </tr>
        </thead>
        <tbody>
          {releases.toReversed().map(({ version, date, bytes, note }) => (
            <tr key={version}>
              <th scope="row">{version}</th>
              <td>{format.asOf(date)}</td>
              <td>{version === current ? words.current : bytes === null ? words.gone : words.kept}</td>
              <td>{bytes !== null && words.kilobytes(format.number(bytes / 1000, 0))}</td>
              <td>{note && text(note)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div>
        <label className="check">
          <input
            type="checkbox"
            checked={pinned}
            onChange={(event) => changeView({ pinned: event.target.checked ? current : null }, 'replace')}
          />
          {words.pin(current)}
        </label>
        <p className="hint">{words.pinHint}</p>
      </div>
    </>
  );
}
