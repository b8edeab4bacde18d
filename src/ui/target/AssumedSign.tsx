import styles from './target.module.css';

/** The sign of an assumption, as on the map; the word stands beside it. */
export function AssumedSign() {
  return (
    <svg className={styles.sign} viewBox="0 0 16 16" aria-hidden>
      <circle cx="8" cy="8" r="6.2" />
    </svg>
  );
}
