import { useMemo } from 'react';
import { splitLand, type LandSplit } from '../../domain/land/landParts';
import type { Zone } from '../../domain/zone';
import { useFindWords } from '../../state/findWords';
import { useFormat } from '../../state/selectors';
import { useStore } from '../../state/store';
import { VisuallyHidden } from '../kit/VisuallyHidden';
import styles from './land.module.css';
import { oldFree } from './oldFree';

/** The split of a place's land, or `null` when its area is not published. */
export function useLandSplit(zone: Zone): LandSplit | null {
  const dataset = useStore((s) => s.dataset);
  return useMemo(() => splitLand(zone, dataset), [zone, dataset]);
}

interface LandBarProps {
  readonly zone: Zone;
  /** The bar of the details; the flat one of a list is left out where there is nothing to tell. */
  readonly tall?: boolean;
}

/** The whole area as one bar: parts side by side, what nobody published hatched, an old vacancy faded within that. */
export function LandBar({ zone, tall = false }: LandBarProps) {
  const words = useFindWords().land;
  const format = useFormat();
  const split = useLandSplit(zone);
  if (!split) return null;
  const { totalHa, parts, unknownHa } = split;
  const known = parts.filter(({ areaHa }) => areaHa !== null && areaHa > 0);
  const old = oldFree(split);
  if (!tall && known.length === 0 && !old) return null;
  const share = (ha: number): string => `${(ha / totalHa) * 100}%`;
  const area = (ha: number): string => format.value(Math.round(ha * 100) / 100, 'ha');
  const said = known.map(({ id, areaHa }) => `${words.parts[id]} ${area(areaHa ?? 0)}`).join('; ');
  return (
    <div className={tall ? styles.barTall : styles.bar}>
      <VisuallyHidden>
        {words.of(area(totalHa))}: {words.summary(said || words.gaps['not-published'], area(unknownHa))}
      </VisuallyHidden>
      {known.map(({ id, areaHa }) => (
        <span
          aria-hidden
          key={id}
          className={styles[id]}
          style={{ flexBasis: share(areaHa ?? 0) }}
          title={`${words.parts[id]}: ${area(areaHa ?? 0)}`}
        />
      ))}
      {unknownHa > 0 && (
        <span
          aria-hidden
          className={styles.unknown}
          style={{ flexBasis: share(unknownHa) }}
          title={`${words.unknown}: ${area(unknownHa)}`}
        >
          {old && old.areaHa <= unknownHa && (
            <span
              className={styles.old}
              style={{ width: `${(old.areaHa / unknownHa) * 100}%` }}
              title={words.oldOffer(
                format.value(old.claim.value, 'ha', old.claim.qualifier),
                format.asOf(old.claim.asOf),
              )}
            >
              {tall && format.year(old.claim.asOf)}
            </span>
          )}
        </span>
      )}
    </div>
  );
}
