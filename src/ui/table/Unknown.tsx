import { useT } from '../../state/selectors';
import styles from './table.module.css';

/** The sign of the unknown, with its words for those who do not see it. */
export function Unknown() {
  const t = useT();
  return (
    <>
      <span className={styles.unknown} title={t.unknown} aria-hidden />
      <span className="visually-hidden">{t.unknown}</span>
    </>
  );
}
