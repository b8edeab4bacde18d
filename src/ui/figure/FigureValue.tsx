import { chosenClaim, type Claim, type Figure } from '../../domain/claim';
import { isLocalClaim } from '../../domain/localSource';
import { useFormat, useT } from '../../state/selectors';
import { useClaimText } from './claimText';
import styles from './figure.module.css';
import { LocalMark } from './LocalMark';

interface FigureValueProps {
  readonly figure: Figure | undefined;
  /** Too old to speak of the present: faded, with its year. */
  readonly history?: boolean;
  /** Leave the date out where it is said beside. */
  readonly dated?: boolean;
  /** Leave the unit out where it is said beside. */
  readonly unit?: boolean;
}

/** The figure in use, with qualifier, unit and date; "not published" under its own sign, never 0 and never blank. */
export function FigureValue({ figure, history = false, dated = true, unit = true }: FigureValueProps) {
  const t = useT();
  const format = useFormat();
  const claim = chosenClaim(figure);
  if (!claim) return <NotPublished figure={figure} />;
  return (
    <span className={history ? `${styles.figure} ${styles.history}` : styles.figure}>
      <ClaimValueText claim={claim} withUnit={unit} />
      {history && (
        <span className={styles.asOf}>{t.panels.figure.history(format.year(claim.asOf) || format.asOf(null))}</span>
      )}
      {dated && !history && <span className={styles.asOf}>{format.asOf(claim.asOf)}</span>}
      {isLocalClaim(claim) && <LocalMark />}
    </span>
  );
}

interface ClaimValueTextProps {
  readonly claim: Pick<Claim, 'value' | 'unit' | 'qualifier'>;
  readonly withUnit?: boolean;
}

/** Number large, what stands around it small. */
export function ClaimValueText({ claim, withUnit = true }: ClaimValueTextProps) {
  const { before, main, unit, after } = useClaimText()(claim);
  return (
    <span className={typeof claim.value === 'string' ? styles.words : styles.value}>
      {before && <span className={styles.small}>{before}</span>}
      <span className={styles.main}>{main}</span>
      {withUnit && unit && <span className={styles.small}> {unit}</span>}
      {after && <span className={styles.small}>{after}</span>}
    </span>
  );
}

/** The sign of the unknown. Where there are claims that cannot be used, it says so. */
function NotPublished({ figure }: { readonly figure: Figure | undefined }) {
  const t = useT();
  const claims = figure?.claims ?? [];
  const reason =
    claims.length === 0
      ? null
      : claims.some(({ rejected }) => !rejected)
        ? t.panels.figure.partOnly
        : t.panels.figure.rejectedOnly;
  return (
    <span className={styles.figure}>
      <span className={styles.unknown}>
        <span className={styles.hatch} aria-hidden />
        {t.unknown}
      </span>
      {reason && <span className={styles.asOf}>{reason}</span>}
    </span>
  );
}
