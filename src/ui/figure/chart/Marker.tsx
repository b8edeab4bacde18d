import styles from './chart.module.css';
import { MARKER, type Tone } from './chartSeries';

interface MarkerProps {
  readonly tone: Tone;
  readonly hollow?: boolean;
}

/** A series' sign beside its name. */
export function Marker({ tone, hollow = false }: MarkerProps) {
  return (
    <svg className={styles.marker} viewBox="-7 -7 14 14" aria-hidden data-tone={tone}>
      <path d={MARKER[tone]} className={hollow ? styles.hollow : styles.solid} />
    </svg>
  );
}
