import { splitLand, LAND_PARTS } from '../../domain/land/landParts';
import type { Zone } from '../../domain/zone';
import { useFindWords } from '../../state/findWords';
import { useFormat, useT } from '../../state/selectors';
import { useStore } from '../../state/store';
import { LandBar } from '../find/LandBar';
import land from '../find/land.module.css';
import styles from './compare.module.css';

/** A bar narrower than this share of the widest could not be read. */
const LEAST_SHARE = 0.12;

/** What the land of each place is used for, bars as wide as the areas, the unknown hatched. */
export function LandRow({ zones }: { readonly zones: readonly Zone[] }) {
  const t = useT();
  const format = useFormat();
  const words = useFindWords().land;
  const dataset = useStore((s) => s.dataset);
  const splits = zones.map((zone) => splitLand(zone, dataset));
  const largest = Math.max(0, ...splits.map((split) => split?.totalHa ?? 0));
  if (largest === 0) return null;
  return (
    <tr>
      <th scope="row" className={styles.label}>
        {words.title}
        <span className={styles.parts} aria-hidden>
          {[...LAND_PARTS, 'unknown' as const].map((part) => (
            <small key={part}>
              <i className={land[part]} />
              {part === 'unknown' ? words.unknown : words.parts[part]}
            </small>
          ))}
        </span>
      </th>
      {zones.map((zone, i) => {
        const totalHa = splits[i]?.totalHa;
        return (
          <td key={zone.id}>
            {totalHa === undefined ? (
              <span className={styles.unknown}>
                <span className={styles.hatch} aria-hidden />
                {t.unknown}
              </span>
            ) : (
              <>
                <div style={{ width: `${Math.max(LEAST_SHARE, totalHa / largest) * 100}%` }}>
                  <LandBar zone={zone} tall />
                </div>
                <small className={styles.aside}>{words.of(format.value(totalHa, 'ha'))}</small>
              </>
            )}
          </td>
        );
      })}
    </tr>
  );
}
