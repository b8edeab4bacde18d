import type { CriterionId } from '../../domain/land/criterionIds';
import type { Measured } from '../../domain/land/criteria';
import type { Verdict } from '../../domain/land/findLand';
import { isLocalClaim } from '../../domain/localSource';
import { useFindWords } from '../../state/findWords';
import { useFormat, useT } from '../../state/selectors';
import { useStore } from '../../state/store';
import { useClaimText } from '../figure/claimText';
import { LocalMark } from '../figure/LocalMark';
import { kmText, metresText } from '../zone/distanceText';
import { amountText, isDistance } from './amountText';
import styles from './find.module.css';

interface FoundFigureProps {
  readonly id: CriterionId;
  readonly measured: Measured;
  readonly verdict?: Verdict | undefined;
}

/** A figure of a place: what is published with its date, a distance with its ±, an old one faded, or nothing. */
export function FoundFigure({ id, measured, verdict }: FoundFigureProps) {
  const t = useT();
  const words = useFindWords();
  const format = useFormat();
  const claimText = useClaimText();
  const roads = useStore((s) => s.dataset.contextLines.features);
  const { value, plusMinus, history, claim, to } = measured;
  if (value === null) {
    return (
      <span className={styles.unknown}>
        <span className={styles.hatch} aria-hidden />
        {t.unknown}
      </span>
    );
  }
  if (isDistance(id)) {
    const road = id === 'expressway' ? roads.find(({ properties }) => properties.id === to)?.properties.nameVi : null;
    return (
      <>
        {kmText(value, plusMinus, format)}{' '}
        <small>
          {t.panels.zone.within(metresText(plusMinus * 1000, format))}
          {` · ${road ?? words.straight}`}
        </small>{' '}
        {verdict === 'maybe' && (
          <span className={styles.maybe} title={words.mayBeWithinOf(words.names[id])}>
            {words.mayBeWithin}
          </span>
        )}
      </>
    );
  }
  if (id === 'rent') return amountText(id, Math.round(value * 100) / 100, format);
  const whole = claim ? claimText(claim).whole : amountText(id, value, format);
  if (history) return <span className={styles.history}>{words.old(whole, format.year(claim?.asOf ?? null))}</span>;
  return (
    <>
      {whole} {claim && <small>{format.asOf(claim.asOf)}</small>} {isLocalClaim(claim) && <LocalMark />}
    </>
  );
}
